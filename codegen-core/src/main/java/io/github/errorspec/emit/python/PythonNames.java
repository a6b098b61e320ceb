package io.github.errorspec.emit.python;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Words;
import io.github.errorspec.source.Located;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every name in generated Python that comes from a spec. A name depends on its own row only, never on what other rows exist, so a
 * new row cannot rename an old one.
 */
final class PythonNames {
    private static final Pattern CAP_WORDS = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final String ENDING = "Error";

    private final Words catalog;
    private final String prefix;
    private final Optional<String> packageName;

    PythonNames(Catalog catalog, PythonOptions options) {
        this.catalog = Words.of(catalog.id().substring(catalog.id().lastIndexOf('.') + 1));
        String words = options.typePrefix().orElseGet(this.catalog::pascal);
        this.prefix = TakenNames.isException(words + ENDING) ? words + "Catalog" : words;
        this.packageName = options.packageName();
    }

    /** Where the package stands. */
    String folder() {
        return packageName().replace('.', '/') + "/";
    }

    /** {@code nanostream.analytics} gives {@code analytics_errors}. */
    String packageName() {
        return packageName.orElseGet(
                () -> catalog.without("errors").and("errors").snake());
    }

    String base() {
        return prefix + ENDING;
    }

    String errorType() {
        return prefix + "ErrorType";
    }

    String categoryType() {
        return prefix + "ErrorCategory";
    }

    /** {@code rate-limit} gives {@code RateLimitError}. */
    String category(String id) {
        return exception(Words.of(id).without("error").pascal());
    }

    /** {@code rate-limit} gives {@code RATE_LIMIT}. */
    static String categoryConstant(String id) {
        return Words.of(id).constant();
    }

    /** The module of the rows of a category, or of those without one. */
    static String module(Optional<String> category) {
        return category.map(id -> Words.of(id).and("errors").snake()).orElse("errors");
    }

    /** {@code PARAM_REQUIRED} gives {@code ParamRequiredError}, {@code INTERNAL_ERROR} gives {@code InternalError}. */
    String exception(ErrorDefinition error) {
        Located<String> given = error.names().get("python");
        return given == null ? exceptionOfId(error.id().value()) : exception(given(given.value()));
    }

    /** The names that the exception of a row had when its id was another one, with those ids. */
    Map<String, Located<String>> former(ErrorDefinition error) {
        Map<String, Located<String>> former = new LinkedHashMap<>();
        error.aliases().forEach(alias -> former.putIfAbsent(exceptionOfId(alias.value()), alias));
        former.remove(exception(error));
        return former;
    }

    private String exceptionOfId(String id) {
        return exception(Words.of(id).without("error").pascal());
    }

    private static String given(String name) {
        String words = CAP_WORDS.matcher(name).matches() ? name : Words.of(name).pascal();
        return words.endsWith(ENDING) && words.length() > ENDING.length()
                ? words.substring(0, words.length() - ENDING.length())
                : words;
    }

    private String exception(String words) {
        String name = words + ENDING;
        return TakenNames.isException(name) ? prefix + name : name;
    }

    /** {@code stream-name} gives {@code stream_name}; a name that is taken gets an ending: {@code class_}. */
    static String param(String name) {
        String snake = Words.of(name).snake();
        return TakenNames.isTakenForParam(snake) ? snake + "_" : snake;
    }

    /** The texts in a language: {@code pt-BR} gives {@code _texts_pt_br}. */
    static String texts(String tag) {
        return "_texts_" + tag.toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
