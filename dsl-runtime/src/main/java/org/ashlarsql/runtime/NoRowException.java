package org.ashlarsql.runtime;

/** One row was asked for, but there is none. */
public final class NoRowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoRowException(String sql) {
        super("one(...) found no row; use findOne(...) where there may be none. Statement: " + sql);
    }
}
