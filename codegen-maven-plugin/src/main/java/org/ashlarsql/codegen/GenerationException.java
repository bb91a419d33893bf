package org.ashlarsql.codegen;

import org.jspecify.annotations.Nullable;

/** Nothing can be generated as asked; the message says what stands in the way, where, and what to do about it. */
public final class GenerationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GenerationException(String message) {
        this(message, null);
    }

    public GenerationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
