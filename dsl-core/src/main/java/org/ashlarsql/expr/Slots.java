package org.ashlarsql.expr;

import org.ashlarsql.type.TypeMap;

/** Hands out the columns of a result from left to right while the readers of a statement are built. */
public final class Slots {

    private final TypeMap types;
    private int taken;

    public Slots(TypeMap types) {
        this.types = types;
    }

    /** The number of the next column, counted from 1. */
    public int next() {
        return ++taken;
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
