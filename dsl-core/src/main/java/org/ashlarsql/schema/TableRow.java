package org.ashlarsql.schema;

/**
 * A row that can be written to the table {@code T}: a generated {@code New...} row, or a generated row record.
 *
 * @param <T> the table
 */
public interface TableRow<T extends Table<T, ?>> {

    /** The row as one to be inserted, with every value that this one has. */
    NewRow<T> toNewRow();
}
