package io.github.errorspec.past;

/** Why a past that was named cannot be had, and the way out. */
final class UnavailablePastException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String help;

    /**
     * With two parts of a diagnostic.
     *
     * @param reason what comes behind "the baseline cannot be read: "
     * @param help what to do
     */
    UnavailablePastException(String reason, String help) {
        super(reason);
        this.help = help;
    }

    String help() {
        return help;
    }
}
