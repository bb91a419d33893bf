package org.ashlarsql.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of values as PostgreSQL writes it, {@code (a,"b c",)}, taken apart or put together field by field:
 * https://www.postgresql.org/docs/current/rowtypes.html#ROWTYPES-IO-SYNTAX
 */
public final class RowText {

    /** Makes your value of a row's fields, which it asks for in their order. */
    @FunctionalInterface
    public interface Reader<R> {
        R read(Fields fields);
    }

    /** Gives the values of a row's fields in their order. */
    @FunctionalInterface
    public interface Writer<R> {
        void write(R value, Values values);
    }

    private RowText() {}

    /** The fields of a row that is read. */
    public static final class Fields {
        private final List<TextScanner.Part> parts;
        private final TypeMap types;
        private int next;

        Fields(String stored, TypeMap types) {
            this.parts = parts(stored);
            this.types = types;
        }

        /** The next field, empty if it's NULL. */
        public <V> Optional<V> next(Typed<V> type) {
            if (next == parts.size()) {
                throw wrongNumber();
            }
            TextScanner.Part part = parts.get(next++);
            return part.isNothing()
                    ? Optional.empty()
                    : Optional.of(ValueText.of(type.sqlType(), types).fromSql(part.text()));
        }

        void end() {
            if (next != parts.size()) {
                throw wrongNumber();
            }
        }

        private ConversionException wrongNumber() {
            return new ConversionException("the row has " + parts.size()
                    + " fields, not as many as its Java class; generate the classes again if the type was changed");
        }

        private static List<TextScanner.Part> parts(String stored) {
            var text = new TextScanner(stored, "row");
            text.next("(");
            var parts = new ArrayList<TextScanner.Part>();
            do {
                parts.add(text.part(",)"));
            } while (text.next(",)") == ',');
            text.end();
            return parts;
        }
    }

    /** The fields of a row that is written. */
    public static final class Values {
        private final StringBuilder text = new StringBuilder("(");
        private final TypeMap types;
        private boolean first = true;

        Values(TypeMap types) {
            this.types = types;
        }

        /** Adds the next field. */
        public <V> Values add(Typed<V> type, Optional<? extends V> value) {
            V present = value.orElse(null);
            return add(
                    present == null ? null : ValueText.of(type.sqlType(), types).toSql(present));
        }

        private Values add(@Nullable String field) {
            text.append(first ? "" : ",").append(field == null ? "" : TextScanner.quoted(field));
            first = false;
            return this;
        }

        String end() {
            return text.append(')').toString();
        }
    }
}
