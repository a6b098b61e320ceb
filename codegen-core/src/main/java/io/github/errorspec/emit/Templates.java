package io.github.errorspec.emit;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * The Mustache templates of a target: files of its language, with some places left open. Texts of a spec do not
 * reach a template, unless they are literals or comments of the language already, or the target says how they are escaped.
 */
public final class Templates {
    private final Class<?> neighbour;
    private final String ending;
    private final Mustache.Compiler compiler;
    private final Map<String, Compiled> templates = new ConcurrentHashMap<>();

    /**
     * A template that was read.
     *
     * @param length that of its last text, by which the next one has room at once: most texts of a template are alike
     */
    private record Compiled(Template template, AtomicInteger length) {}

    /**
     * Those among the resources beside a class.
     *
     * @param neighbour a class of the target; its package has the templates
     * @param ending what their names end with, such as {@code .py}, before {@code .mustache}
     */
    public Templates(Class<?> neighbour, String ending) {
        this(neighbour, ending, UnaryOperator.identity());
    }

    /**
     * The same where texts of a spec reach a template as they are.
     *
     * @param escape writes a text in the language of the target; not asked where a template says otherwise
     */
    public Templates(Class<?> neighbour, String ending, UnaryOperator<String> escape) {
        this.neighbour = neighbour;
        this.ending = ending;
        this.compiler = Mustache.compiler()
                .withEscaper(escape::apply)
                .withCollector(new PathCollector())
                .withLoader(this::open);
    }

    /**
     * A text from a template.
     *
     * @param name of the resource, without its endings
     * @param values what this template needs; a map or a record
     * @param shared what all templates of the target need
     */
    public String text(String name, Object values, Object shared) {
        Compiled compiled = templates.computeIfAbsent(name, this::compile);
        int length = compiled.length.get();
        TextWriter out = new TextWriter(length + length / 4 + 16);
        compiled.template.execute(values, shared, out);
        String text = out.toString();
        compiled.length.set(text.length());
        return text;
    }

    /** What a template can do to the text inside a section, among the values that it needs. */
    public static Object function(UnaryOperator<String> function) {
        return (Mustache.Lambda) (section, out) -> out.write(function.apply(section.execute()));
    }

    private Compiled compile(String name) {
        return new Compiled(compiler.compile(open(name)), new AtomicInteger());
    }

    /** As a whole: character by character, a stream takes longer than all else does that happens to a template. */
    private Reader open(String name) {
        String resource = name + ending + ".mustache";
        try (InputStream stream = neighbour.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no template is called " + resource);
            }
            return new StringReader(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
