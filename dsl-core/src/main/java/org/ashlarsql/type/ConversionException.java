package org.ashlarsql.type;

/** A value can't be turned from what the database holds into Java, or the other way round, without loss. */
public final class ConversionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConversionException(String message) {
        super(message);
    }

    public ConversionException(String message, Throwable cause) {
        super(message, cause);
    }
}
