package org.ashlarsql.type;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * A value as SQLite stores it, of a column that says nothing of its type: a whole number, a float, a text or bytes. What is
 * read is written back as the same value of the same storage class.
 *
 * <pre>{@code
 * SqliteValue.of("x")                       // a text
 * value instanceof SqliteValue.Text text    // and what it says: text.value()
 * }</pre>
 *
 * @see <a href="https://www.sqlite.org/datatype3.html#storage_classes_and_datatypes">Storage Classes</a>
 */
public sealed interface SqliteValue {

    /** The storage class INTEGER. */
    record Whole(long value) implements SqliteValue {
        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /** The storage class REAL. */
    record Real(double value) implements SqliteValue {

        /**
         * A float.
         *
         * @throws IllegalArgumentException if it isn't a number: SQLite would store NULL
         */
        public Real {
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("NaN is no value of SQLite, which makes NULL of it");
            }
        }

        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /** The storage class TEXT. */
    record Text(String value) implements SqliteValue {
        @Override
        public String toString() {
            return value;
        }
    }

    /** The storage class BLOB; two are equal if their bytes are. */
    final class Blob implements SqliteValue {

        private final byte[] value;

        private Blob(byte[] value) {
            this.value = value;
        }

        /** A copy of the bytes. */
        public byte[] value() {
            return value.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Blob blob && Arrays.equals(value, blob.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }

        /** As SQL writes it. */
        @Override
        public String toString() {
            return "x'" + HexFormat.of().formatHex(value) + "'";
        }
    }

    /** A whole number. */
    static SqliteValue of(long value) {
        return new Whole(value);
    }

    /** A float; infinity is one, NaN isn't. */
    static SqliteValue of(double value) {
        return new Real(value);
    }

    /** A text. */
    static SqliteValue of(String value) {
        return new Text(value);
    }

    /** Bytes. */
    static SqliteValue of(byte[] value) {
        return new Blob(value.clone());
    }
}
