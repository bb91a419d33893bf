package org.ashlarsql.runtime;

import org.jspecify.annotations.Nullable;

/** A row can't be read as the statement's projection says; the statement itself ran. */
public final class ReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
