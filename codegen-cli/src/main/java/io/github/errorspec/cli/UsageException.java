package io.github.errorspec.cli;

/** The arguments are wrong in a way that picocli does not know; the message is for the user. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Such as "--target needs a name and a folder". */
    UsageException(String message) {
        super(message);
    }
}
