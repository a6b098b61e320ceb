package com.acme;

public class AcmeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected AcmeException(String message) {
        super(message);
    }
}
