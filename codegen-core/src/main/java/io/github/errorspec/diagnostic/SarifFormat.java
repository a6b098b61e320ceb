package io.github.errorspec.diagnostic;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.errorspec.source.SourceSpan;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Diagnostics in the Static Analysis Results Interchange Format, SARIF 2.1.0, as code scanning services take it. */
public final class SarifFormat {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String HOME = "https://github.com/errorspec/errorspec";
    private static final String RULES = HOME + "/blob/main/docs/rules.md#";

    private SarifFormat() {}

    /**
     * A log with one run.
     *
     * @param diagnostics its results; a run without any tells that earlier ones are mended
     * @param version of ErrorSpec
     */
    public static String report(List<Diagnostic> diagnostics, String version) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        diagnostics.forEach(diagnostic -> rules.putIfAbsent(diagnostic.rule().id(), diagnostic.rule()));
        List<String> ids = new ArrayList<>(rules.keySet());
        return JsonDocument.of(out -> {
            out.writeStartObject();
            out.writeStringField("$schema", SCHEMA);
            out.writeStringField("version", "2.1.0");
            out.writeArrayFieldStart("runs");
            out.writeStartObject();
            writeTool(rules, version, out);
            out.writeStringField("columnKind", "unicodeCodePoints");
            out.writeArrayFieldStart("results");
            for (Diagnostic diagnostic : diagnostics) {
                writeResult(diagnostic, ids.indexOf(diagnostic.rule().id()), out);
            }
            out.writeEndArray();
            out.writeEndObject();
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void writeTool(Map<String, Rule> rules, String version, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("tool");
        out.writeObjectFieldStart("driver");
        out.writeStringField("name", "ErrorSpec");
        out.writeStringField("semanticVersion", version);
        out.writeStringField("informationUri", HOME);
        out.writeArrayFieldStart("rules");
        for (Rule rule : rules.values()) {
            writeRule(rule, out);
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    /** Services differ in which of the three texts they show. */
    private static void writeRule(Rule rule, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", rule.id());
        writeMarkdown("shortDescription", rule.summary(), out);
        writeMarkdown("fullDescription", rule.summary() + " " + rule.reason(), out);
        writeMarkdown("help", rule.summary() + "\n\n" + rule.reason(), out);
        out.writeStringField("helpUri", RULES + rule.id());
        out.writeObjectFieldStart("defaultConfiguration");
        out.writeStringField("level", rule.severity().label());
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void writeMarkdown(String name, String markdown, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("text", markdown.replace("`", "'"));
        out.writeStringField("markdown", markdown);
        out.writeEndObject();
    }

    private static void writeResult(Diagnostic diagnostic, int rule, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("ruleId", diagnostic.rule().id());
        out.writeNumberField("ruleIndex", rule);
        out.writeStringField("level", diagnostic.severity().label());
        writeMessage(
                "message",
                diagnostic.message()
                        + diagnostic.help().map(help -> "\n" + help).orElse(""),
                out);
        out.writeArrayFieldStart("locations");
        out.writeStartObject();
        writePlace(diagnostic.span(), out);
        out.writeEndObject();
        out.writeEndArray();
        Optional<Diagnostic.Related> related = diagnostic.related();
        if (related.isPresent()) {
            out.writeArrayFieldStart("relatedLocations");
            out.writeStartObject();
            out.writeNumberField("id", 1);
            writePlace(related.get().span(), out);
            writeMessage("message", related.get().message(), out);
            out.writeEndObject();
            out.writeEndArray();
        }
        Optional<Fix> fix = diagnostic.fix();
        if (fix.isPresent()) {
            out.writeArrayFieldStart("fixes");
            writeFix(fix.get(), out);
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    /** The edits of one file stand together. */
    private static void writeFix(Fix fix, JsonGenerator out) throws IOException {
        Map<String, List<Fix.Edit>> files = new LinkedHashMap<>();
        fix.edits().forEach(edit -> files.computeIfAbsent(edit.range().source().name(), file -> new ArrayList<>())
                .add(edit));
        out.writeStartObject();
        writeMessage("description", fix.title(), out);
        out.writeArrayFieldStart("artifactChanges");
        for (Map.Entry<String, List<Fix.Edit>> file : files.entrySet()) {
            out.writeStartObject();
            writeFile(file.getKey(), out);
            out.writeArrayFieldStart("replacements");
            for (Fix.Edit edit : file.getValue()) {
                writeReplacement(edit, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void writeReplacement(Fix.Edit edit, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeObjectFieldStart("deletedRegion");
        out.writeNumberField("startLine", edit.range().line());
        out.writeNumberField("startColumn", edit.range().column());
        out.writeNumberField("endLine", edit.range().endLine());
        out.writeNumberField("endColumn", edit.range().endColumn());
        out.writeEndObject();
        out.writeObjectFieldStart("insertedContent");
        out.writeStringField("text", edit.text());
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void writeMessage(String name, String text, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("text", text);
        out.writeEndObject();
    }

    /** A mere point takes one column, or it would not be seen. */
    private static void writePlace(SourceSpan span, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("physicalLocation");
        writeFile(span.source().name(), out);
        out.writeObjectFieldStart("region");
        out.writeNumberField("startLine", span.line());
        out.writeNumberField("startColumn", span.column());
        out.writeNumberField("endColumn", span.column() + Math.max(1, span.length()));
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void writeFile(String name, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("artifactLocation");
        out.writeStringField("uri", uri(name));
        out.writeEndObject();
    }

    /**
     * A name is a path with {@code /}, whose parts may hold any character; what lies in {@code classpath:} or in a commit of {@code git:} is
     * named by a URI already.
     */
    private static String uri(String name) {
        int colon = name.indexOf(':');
        try {
            if (name.startsWith("classpath:") || name.startsWith("git:")) {
                return new URI(name.substring(0, colon), name.substring(colon + 1), null).toASCIIString();
            }
            // Or what comes before the colon would be a scheme.
            boolean likeScheme = colon >= 0 && name.lastIndexOf('/', colon) < 0;
            return new URI(null, null, likeScheme ? "./" + name : name, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every text can be quoted", e);
        }
    }
}
