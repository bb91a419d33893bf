package org.ashlarsql.runtime;

import java.sql.SQLException;
import org.ashlarsql.render.ErrorKind;

/** The database refused a statement or a connection. The driver's exception is the cause; values are not shown. */
public sealed class DatabaseException extends RuntimeException permits BulkException {

    private static final long serialVersionUID = 1L;

    private final ErrorKind kind;

    DatabaseException(String message, ErrorKind kind, SQLException cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What was refused, for programs that act on it. */
    public ErrorKind kind() {
        return kind;
    }
}
