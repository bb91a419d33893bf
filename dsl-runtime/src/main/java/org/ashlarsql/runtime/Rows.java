package org.ashlarsql.runtime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ashlarsql.type.ConversionException;
import org.ashlarsql.type.RowReader;
import org.jspecify.annotations.Nullable;

/** The rows of a running query. */
final class Rows<R extends @Nullable Object> {

    private final ResultSet result;
    private final RowReader<R> reader;
    private final String sql;
    private long number;
    private boolean closed;

    Rows(ResultSet result, RowReader<R> reader, String sql) {
        this.result = result;
        this.reader = reader;
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** Of the row that was read last, counted from 1. */
    long number() {
        return number;
    }

    boolean next() throws SQLException {
        number++;
        return result.next();
    }

    R read() throws SQLException {
        try {
            return reader.read(result);
        } catch (ConversionException e) {
            throw new ReadException("row " + number + " can't be read: " + e.getMessage() + ". Statement: " + sql, e);
        }
    }

    Stream<R> stream() {
        return StreamSupport.stream(
                new Spliterators.AbstractSpliterator<R>(Long.MAX_VALUE, Spliterator.ORDERED) {
                    @Override
                    public boolean tryAdvance(Consumer<? super R> action) {
                        return advance(action);
                    }
                },
                false);
    }

    /** Whoever kept the stream has to be told, whatever the driver would say. */
    void close() {
        closed = true;
    }

    private boolean advance(Consumer<? super R> action) {
        if (closed) {
            throw new IllegalStateException(
                    "the stream's rows are gone with the function that it was given to; read them"
                            + " inside of it, stream(query, rows -> rows.toList()). Statement: " + sql);
        }
        R row;
        try {
            if (!next()) {
                return false;
            }
            row = read();
        } catch (SQLException e) {
            throw new FetchFailed(e);
        }
        action.accept(row);
        return true;
    }

    /** Carries the driver's exception through a stream. */
    static final class FetchFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException failure;

        FetchFailed(SQLException failure) {
            super(failure);
            this.failure = failure;
        }

        SQLException failure() {
            return failure;
        }
    }
}
