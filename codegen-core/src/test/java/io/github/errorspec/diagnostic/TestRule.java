package io.github.errorspec.diagnostic;

/**
 * A rule of its own for tests.
 *
 * @param id its id
 * @param severity its severity
 */
record TestRule(String id, Severity severity) implements Rule {
    static final Rule ERROR = new TestRule("some-error", Severity.ERROR);
    static final Rule WARNING = new TestRule("some-warning", Severity.WARNING);
    static final Rule NOTE = new TestRule("some-note", Severity.NOTE);

    @Override
    public String summary() {
        return "For tests.";
    }

    @Override
    public String reason() {
        return "Tests need `rules`.";
    }
}
