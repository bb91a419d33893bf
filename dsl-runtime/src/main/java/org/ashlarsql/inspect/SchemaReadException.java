package org.ashlarsql.inspect;

import org.jspecify.annotations.Nullable;

/** A schema can't be read as asked; the message says what stands in the way, where, and what to do about it. */
public final class SchemaReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SchemaReadException(String message) {
        this(message, null);
    }

    public SchemaReadException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
