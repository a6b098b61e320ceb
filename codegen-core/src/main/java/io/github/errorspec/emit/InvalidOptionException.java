package io.github.errorspec.emit;

/** A target was configured in a way that it does not understand; the message is for the user. */
public final class InvalidOptionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Such as "the option `package` of the target `java` cannot be `1`". */
    public InvalidOptionException(String message) {
        super(message);
    }
}
