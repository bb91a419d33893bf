package org.ashlarsql.runtime;

/** Two rows have the key that was to tell them apart. */
public final class DuplicateKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DuplicateKeyException(long row, String sql) {
        super("toMap(...): row " + row
                + " has the same first item as a row before it; select one that tells the rows apart,"
                + " or use groupBy(...). Statement: " + sql);
    }
}
