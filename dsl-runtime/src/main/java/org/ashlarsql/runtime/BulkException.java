package org.ashlarsql.runtime;

import java.sql.SQLException;
import org.ashlarsql.render.ErrorKind;
import org.ashlarsql.schema.TableRow;

/**
 * The database refused one of many rows. None of them is written, unless they were to be committed piece by piece; then
 * {@link #committed()} of them are.
 */
public final class BulkException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    private final long rowNumber;
    private final transient TableRow<?> row;
    private final long committed;

    BulkException(long rowNumber, TableRow<?> row, long committed, ErrorKind kind, SQLException cause) {
        super(
                "row " + rowNumber + " of those given for " + row.toRowValues().table() + " was refused, "
                        + (committed == 0 ? "and none is written" : "and only the first " + committed + " are written")
                        + "; " + kind + ": " + cause.getMessage(),
                kind,
                cause);
        this.rowNumber = rowNumber;
        this.row = row;
        this.committed = committed;
    }

    /** Which of the rows given it is, counted from 1. */
    public long rowNumber() {
        return rowNumber;
    }

    /** The row itself. */
    public TableRow<?> row() {
        return row;
    }

    /** How many rows were written and committed before; 0 unless {@link Bulk#commitEvery} asked for it. */
    public long committed() {
        return committed;
    }
}
