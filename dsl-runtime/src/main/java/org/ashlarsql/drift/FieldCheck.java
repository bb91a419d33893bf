package org.ashlarsql.drift;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.EnumModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.ColumnInfo.Trait;
import org.ashlarsql.type.EnumType;
import org.jspecify.annotations.Nullable;

/**
 * Compares the field of a column with the column in a database.
 *
 * @param ownType the column's type in the database's own words, if the class knows it; null if not
 */
record FieldCheck(
        String object,
        ColumnInfo field,
        @Nullable String ownType,
        ColumnModel column,
        SchemaModel schema,
        Judgement found) {

    void find() {
        type();
        labels();
        nulls();
        origin();
    }

    /** Each database knows something else about NULL in views. */
    void findInView() {
        type();
        labels();
    }

    private void type() {
        if (ownType != null && isSame(ownType, column.type().databaseName())) {
            return;
        }
        String was = ownType == null ? field.type().name() : ownType;
        String text = was + " in the classes, " + column.type().databaseName() + " in the database";
        switch (Meaning.of(field.type(), column.type(), ownType != null)) {
            case OTHER -> found.breaks(Aspect.TYPE, object, text);
            case LIMITS -> found.note(Aspect.TYPE, object, text);
            case SAME -> {
                // What numbers its rows was declared by a word that no catalogue knows: serial.
                if (ownType != null && !field.traits().contains(Trait.IDENTITY)) {
                    found.note(Aspect.TYPE, object, text);
                }
            }
            case UNKNOWN -> {}
        }
    }

    /** A type's schema is named where it isn't the connection's own, which may be another one today. */
    private static boolean isSame(String known, String actual) {
        return known.equalsIgnoreCase(actual) || known.endsWith("." + actual) || actual.endsWith("." + known);
    }

    private void labels() {
        Optional<EnumModel> there = schema.enums().stream()
                .filter(one -> one.name().equals(column.type().enumName()))
                .findFirst();
        if (there.isEmpty() || !(field.type().stored() instanceof EnumType<?> known)) {
            return;
        }
        List<String> labels = there.get().labels();
        for (Pair<String> label : Pair.match(known.labels(), labels, one -> one)) {
            if (!label.isWhole()) {
                found.breaks(
                        Aspect.ENUM,
                        object,
                        "the label '" + label.any() + "' is "
                                + (label.before().isPresent()
                                        ? "in the classes, not in the database"
                                        : "in the database, not in the classes"));
            }
        }
    }

    private void nulls() {
        if (column.nullable() && !field.nullable() && column.computed() == null) {
            found.breaks(Aspect.NULLABILITY, object, "NOT NULL in the classes, may be NULL in the database");
        }
        if (!column.nullable() && field.nullable() && column.computed() == null) {
            String text = "may be NULL in the classes, NOT NULL in the database";
            if (column.defaultSql() == null
                    && !column.identity()
                    && field.traits().isEmpty()) {
                found.breaks(Aspect.NULLABILITY, object, text + ", and without a default");
            } else {
                found.note(Aspect.NULLABILITY, object, text);
            }
        }
    }

    /** Where a value comes from that an INSERT doesn't give. */
    private void origin() {
        boolean given = column.defaultSql() != null || column.identity() || column.computed() != null;
        if (!given && !column.nullable() && field.traits().contains(Trait.IDENTITY)) {
            found.breaks(Aspect.GENERATION, object, "is numbered in the classes, not in the database");
        }
        if (!given && !column.nullable() && field.traits().contains(Trait.DEFAULT)) {
            found.breaks(Aspect.DEFAULT, object, "has a default in the classes, none in the database");
        }
        if (column.computed() != null && field.isSettable()) {
            found.breaks(Aspect.GENERATION, object, "can be set in the classes, is computed in the database");
        }
        if (column.computed() == null && !column.identity() && !field.isSettable()) {
            found.note(Aspect.GENERATION, object, "is computed in the classes, not in the database");
        }
    }
}
