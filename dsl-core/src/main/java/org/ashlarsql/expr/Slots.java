package org.ashlarsql.expr;

import java.util.BitSet;
import org.ashlarsql.type.TypeMap;

/** Hands out the columns of a result from left to right while the readers of a statement are built. */
public final class Slots {

    private final TypeMap types;
    private final BitSet required = new BitSet();
    private int taken;

    public Slots(TypeMap types) {
        this.types = types;
    }

    /** The number of the next column, counted from 1. */
    public int next() {
        return ++taken;
    }

    /** The number of the next column, of which NULL is read as {@code nullness} says. */
    int next(Nullness<?, ?> nullness) {
        required.set(taken, nullness == Nullness.required());
        return next();
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
