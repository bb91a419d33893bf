package org.ashlarsql.runtime;

/** One row was asked for, but there are more. */
public final class TooManyRowsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyRowsException(String sql) {
        super("one row was asked for, but there are two or more; narrow the condition, say limit(1) if any row will do,"
                + " or use list(...). Statement: " + sql);
    }
}
