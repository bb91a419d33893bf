package org.ashlarsql.expr;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ashlarsql.render.StandardDialect;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.TypeMap;
import org.jspecify.annotations.Nullable;

/** Hands out the columns of a result from left to right while the readers of a statement are built. */
public final class Slots {

    private final TypeMap types;
    private final BitSet required = new BitSet();
    private final List<@Nullable SqlType<?>> selected = new ArrayList<>();
    private int taken;

    public Slots(TypeMap types) {
        this.types = types;
    }

    /** The columns that a projection reads, where their types are the standard ones. */
    public static Slots of(Projection<?> projection) {
        var slots = new Slots(StandardDialect.INSTANCE.types());
        var unused = projection.reader(slots);
        return slots;
    }

    /** The number of the next column, counted from 1. */
    public int next() {
        return next(null);
    }

    /** The number of the next column, which has this type. */
    int next(@Nullable SqlType<?> type) {
        selected.add(type);
        return ++taken;
    }

    /** The number of the next column, of which NULL is read as {@code nullness} says. */
    int next(SqlType<?> type, Nullness<?, ?> nullness) {
        required.set(taken, nullness == Nullness.required());
        return next(type);
    }

    /** The type of a column, counted from 0; null where its reader didn't say. */
    public @Nullable SqlType<?> type(int column) {
        return selected.get(column);
    }

    /** Whether a column, counted from 0, is read as one that can't be NULL. */
    public boolean isRequired(int column) {
        return required.get(column);
    }

    /** How many columns are taken. */
    public int taken() {
        return taken;
    }

    /** How the database at hand stores the standard types. */
    public TypeMap types() {
        return types;
    }
}
