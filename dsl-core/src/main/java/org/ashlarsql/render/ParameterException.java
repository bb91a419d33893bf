package org.ashlarsql.render;

/** The values given for a statement's parameters don't match its parameters; nothing was sent. */
public final class ParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ParameterException(String message) {
        super(message);
    }
}
