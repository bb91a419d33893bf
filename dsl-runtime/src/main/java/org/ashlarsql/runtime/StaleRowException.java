package org.ashlarsql.runtime;

/** A row was to be changed in the version that was read, but isn't there any more in that version. */
public final class StaleRowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleRowException(String sql) {
        super("no row was changed: it has another version than the one that was read, or is gone; read it again, and"
                + " decide what to do. Statement: " + sql);
    }
}
