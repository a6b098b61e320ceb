package io.github.errorspec.emit.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.errorspec.Specs;
import io.github.errorspec.Targets;
import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.source.TextFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEmitterTest {
    private static final Catalog CATALOG = Specs.read("""
            errorSpec: 1
            id: acme.shop
            title: Shop errors
            categories:
              order-line:
                title: Orders
                errors:
                  1001: {name: Order not found, http: 404, x-team: red, params: {order: integer}, message: "No {order}."}
                  1002: {name: Order closed, http: 409, deprecated: {reason: Reopen it.}}
              other: {title: Others, errors: {2: {name: Stuck, http: 500}}}
            """);

    private static Map<String, String> fill(String... namesAndTexts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (GeneratedFile file : Targets.files(emitter(namesAndTexts), CATALOG, Map.of("namespace", "Acme"))) {
            files.put(file.path(), file.content());
        }
        return files;
    }

    private static String text(String template) {
        return fill("a.txt.peb", template).get("a.txt");
    }

    private static List<Diagnostic> check(String... namesAndTexts) {
        Diagnostics diagnostics = new Diagnostics();
        Targets.check(emitter(namesAndTexts), CATALOG, Map.of("namespace", "Acme"), diagnostics);
        return diagnostics.sorted();
    }

    private static TemplateEmitter emitter(String... namesAndTexts) {
        List<TextFile> files = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.add(new TextFile(namesAndTexts[i], namesAndTexts[i + 1]));
        }
        return new TemplateEmitter("text", "templates", files);
    }

    @Test
    void aTemplateIsFilledOnce() {
        assertThat(fill("docs/a.txt.peb", "{{ title }}: {{ errors | length }} {{ options.namespace }}\n"))
                .containsExactly(Map.entry("docs/a.txt", "Shop errors: 3 Acme\n"));
    }

    @Test
    void aTemplateIsFilledForEachRowOrCategory() {
        assertThat(fill("{error.pascal}/{error.kebab}.txt.peb", "{{ error.code }} of {{ title }}"))
                .containsEntry("OrderNotFound/order-not-found.txt", "1001 of Shop errors")
                .hasSize(3);
        assertThat(fill("{category.snake}.{category.constant}.{category.camel}.peb", "{{ category.errors | length }}"))
                .containsExactly(
                        Map.entry("order_line.ORDER_LINE.orderLine", "2"), Map.entry("other.OTHER.other", "1"));
    }

    @Test
    void partialsGiveNoFileAndOtherFilesAreCopied() {
        assertThat(fill(
                        "_head.peb",
                        "Head\n",
                        "_parts/x.peb",
                        "x",
                        "composer.json",
                        "{{ {% {error.pascal}",
                        "a.peb",
                        "{% include '_head.peb' %}\n{% include '_parts/x.peb' %}"))
                .containsExactly(Map.entry("composer.json", "{{ {% {error.pascal}"), Map.entry("a", "Head\nx"));
    }

    @Test
    void anIncludedFileIsFoundFromTheRootAndFromItsOwnPlace() {
        assertThat(fill(
                        "_a.peb",
                        "root",
                        "sub/_b.peb",
                        "sub",
                        "sub/c.peb",
                        "{% include '_a.peb' %} {% include '_b.peb' %} {% include '../_a.peb' %}"))
                .containsExactly(Map.entry("sub/c", "root sub root"));
    }

    @Test
    void macrosWorkInEachRow() {
        assertThat(fill(
                        "_m.peb",
                        "{% macro shout(text) %}\n{{ text | upper }}!\n{%- endmacro %}\n",
                        "{error.snake}.peb",
                        "{% import '_m.peb' %}\n{{ shout(error.name) }}\n"))
                .containsEntry("stuck", "STUCK!\n")
                .hasSize(3);
    }

    @Test
    void aLineOfTagsLeavesNothingAndOthersStayLines() {
        assertThat(text("""
                {# A comment
                   of two lines. #}
                {% for error in errors %}
                    {% if error.http >= 404 %}
                    {{ error.code }}
                    {% endif %}
                {% endfor %}
                {{ title }}
                a {% if true %}b{% endif %}
                {{ title -}}
                   c
                """)).isEqualTo("    1001\n    1002\n    2\nShop errors\na b\nShop errorsc\n");
    }

    @Test
    void verbatimTextStaysAsItIs() {
        assertThat(text("{% verbatim %}{{ x }}\n  {% y %}\n{% endverbatim %}\nz\n"))
                .isEqualTo("{{ x }}\n  {% y %}\nz\n");
    }

    @Test
    void whatARowMayHaveIsThere() {
        assertThat(
                        text(
                                "{% for error in errors %}{{ error.description }}{{ error.deprecated.reason | default('-') }}"
                                        + "{{ error.retry.after }}{{ error.aliases | length }}{{ error['x-team'] | default('?') }}"
                                        + "{% for param in error.params %}{{ param.description }}{{ param.name }}{% endfor %};{% endfor %}"))
                .isEqualTo("-0redorder;Reopen it.0?;-0?;");
    }

    @ParameterizedTest
    @CsvSource({
        "pascal,OrderNotFound2",
        "camel,orderNotFound2",
        "snake,order_not_found2",
        "kebab,order-not-found2",
        "constant,ORDER_NOT_FOUND2"
    })
    void filtersMakeIdentifiersOfProse(String filter, String expected) {
        assertThat(text("{{ ' Order (not) found2! ' | " + filter + " }}")).isEqualTo(expected);
        assertThat(text("{{ '' | " + filter + " }}{{ '!' | " + filter + " }}")).isEmpty();
    }

    @Test
    void commentsCannotBeClosed() {
        String hostile = "*/ /* ?> --> \\\\u002a/ \"\"\" ''' \\u2028x\\n/ end\\\\";
        Catalog catalog = Specs.read("errorSpec: 1\nid: a.b\nerrors: {1: {name: One, http: 400, description: \""
                + hostile.replace("\"", "\\\"") + "\"}}\n");
        String comment = Targets.files(
                        emitter(
                                "a.peb",
                                "{% for error in errors %}{{ error.description | comment(' *') }}{% endfor %}"),
                        catalog,
                        Map.of())
                .get(0)
                .content();
        assertThat(comment).isEqualTo(" ** / / * ? > -- > \\ u002a/ \" \" \" ' ' '\n *x\n * / end\\ .");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{{ titel }};1:4;there is no `titel` here;did you mean `title`?",
                "a\\n{{ options.namspace }};2:12;there is no `namspace` here;",
                "{% for e in errors %}\\n{{ e.descripton }}{% endfor %};2:6;there is no `descripton` here;did you mean `description`?",
                "{{ version.major }};1:4;`version` is asked of a value that this catalog, category or row does not have;ask for",
                "{{ title | nofilter }};1:1;filter `nofilter` does not exist;",
                "{{ title | quote('cobol') }};1:1;the filter `quote` knows no language `cobol`;",
                "{{ title | quote }};1:1;the filter `quote` needs a language, such as `quote(\"php\")`;",
                "{% if title is emtpy %}{% endif %};1:1;test `emtpy` does not exist;",
                "{% macro m(a) %}\\n{{ title }}{% endmacro %}{{ m(1) }};2:4;a macro does not see `title`;hand it over",
                "{{ title +\\n{{ id }}\\n;2:1;a tag that begins before this has no end;`{%` ends with `%}`",
                "{{ title;1:1;a tag that begins before this has no end;`{%` ends with `%}`",
                "a\\n{% if %};2:1;;",
                "a\\nb {{ title;2:1;;",
                "{% include '_none.peb' %};1:13;there is no template `_none.peb` in the folder;",
                "\\n{% include '_broken.peb' %};_broken.peb:2:4;there is no `nothing` here;",
                "{% include 'a.txt.peb' %};1:1;this template includes or calls itself without an end;",
            })
    void whatIsWrongInATemplateIsToldWithItsPlace(String template, String place, String message, String help) {
        List<Diagnostic> found =
                check("a.txt.peb", template.replace("\\n", "\n"), "_broken.peb", "fine\n{{ nothing }}\n");
        assertThat(found).hasSize(1);
        String file = place.startsWith("_") ? "templates/" : "templates/a.txt.peb:";
        assertThat(found.get(0).span()).hasToString(file + place);
        assertThat(found.get(0).message()).startsWith(message == null ? "" : message);
        assertThat(found.get(0).help().orElse("")).startsWith(help == null ? "" : help);
    }

    @ParameterizedTest
    @CsvSource({
        "{error.Pascal}.peb, there is no `{error.Pascal}`",
        "{eror.pascal}/a.peb, there is no `{eror.pascal}`",
        "{error.title}.peb, there is no `{error.title}`",
        "'{category.pascal}/{error.pascal}.peb', its name cannot have both",
        "_only/for.peb, nothing in this folder gives a file",
        "_a, nothing in this folder gives a file"
    })
    void aNameThatWouldSurpriseIsRefused(String name, String message) {
        assertThat(check(name, "{{ nothing }}")).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.rule()).isEqualTo(TargetRule.TEMPLATE_ERROR);
            assertThat(diagnostic.message()).contains(message);
            assertThat(diagnostic.help()).isPresent();
        });
        assertThat(check()).extracting(Diagnostic::message).containsExactly("nothing in this folder gives a file");
    }

    @Test
    void eachBrokenTemplateIsToldOnce() {
        assertThat(check(
                        "{error.pascal}.peb",
                        "{{ x }}",
                        "b.peb",
                        "{{ y }}",
                        "c.peb",
                        "{% include '_p' %}",
                        "d.peb",
                        "{% include '_p' %}",
                        "_p",
                        "{{ z }}"))
                .extracting(diagnostic -> diagnostic.span().source().name())
                .containsExactly("templates/_p", "templates/b.peb", "templates/{error.pascal}.peb");
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, A.txt.peb",
        "a.txt, a.txt.peb",
        "{error.snake}.peb, STUCK",
        "{error.snake}.peb, {category.snake}.peb",
        "a.peb, a/b"
    })
    void twoThatWriteOneFileAreToldBoth(String first, String second) {
        List<Diagnostic> found = check(first, "x", second, "y");
        if (second.startsWith("{category")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(diagnostic -> {
                assertThat(diagnostic.rule()).isEqualTo(TargetRule.TEMPLATE_OUTPUT_CLASH);
                assertThat(diagnostic.related()).isPresent();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", "c\\d.peb", "e\nf", "g?.peb", "h|.peb"})
    void aNameThatNotEverySystemTakesIsToldToo(String name) {
        assertThat(check(name, "x"))
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .contains("not every system");
    }

    @Test
    void manyRowsTakeLittleTime() {
        StringBuilder spec = new StringBuilder("errorSpec: 1\nid: a.b\nhttp: 400\nerrors:\n");
        for (int i = 100_000; i < 120_000; i++) {
            spec.append("  ").append(i).append(": {name: Row ").append(i).append("}\n");
        }
        Catalog catalog = Specs.read(spec.toString());
        TemplateEmitter emitter = new TemplateEmitter(
                "text",
                "templates",
                List.of(
                        new TextFile("_p.peb", "{% macro m(x) %}{{ x | pascal }}{% endmacro %}"),
                        new TextFile(
                                "{error.pascal}.peb",
                                "{% import '_p.peb' %}{{ m(error.id) }} {{ error.name | quote('php') }}\n"),
                        new TextFile("all.peb", "{% for error in errors %}{{ error.code }}\n{% endfor %}")));

        // It takes one; a template that is read again for each row takes minutes.
        assertTimeout(Duration.ofSeconds(30), () -> assertThat(Targets.files(emitter, catalog, Map.of()))
                .hasSize(20_001));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{{ errors.size() }}; 3",
                "{{ errors.isEmpty() }}; false",
                "{{ title.startsWith('Shop') }}; true",
                "{{ title.length }}; 11",
                "{{ errors[0].get('id') }}; ORDER_NOT_FOUND",
                "{% for entry in options %}{{ entry.key }}{{ entry.value }}{% endfor %}; namespaceAcme",
                "{% for link in links.entrySet() %}{{ link.key }}{% endfor %}{{ errors[0].code.toString() }}; 1001"
            })
    void valuesAreAskedByMethodsThatRead(String template, String expected) {
        assertThat(text(template)).isEqualTo(expected);
    }

    /** Of another file of the run, or of another machine. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ 'x'.bytes }}",
                "{{ title.getBytes() }}",
                "{{ title.getClass() }}",
                "{{ title.toUpperCase() }}",
                "{{ errors.hashCode() }}",
                "{{ errors.clear() }}",
                "{{ options.put('namespace', 'Other') }}",
                "{{ errors[0].remove('id') }}"
            })
    void noMethodChangesWhatOtherFilesSeeOrTellsOfTheMachine(String template) {
        assertThat(check("a.txt.peb", template))
                .singleElement()
                .extracting(Diagnostic::message)
                .isEqualTo(
                        "a template reads values, and calls no method that changes them or says something else on each machine");
    }
}
