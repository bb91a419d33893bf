package org.ashlarsql.sample;

import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.expr.ValueType;

/** The enum {@code rating}. */
public enum Rating {
    G("G"),
    PG("PG"),
    PG_13("PG-13");

    /** Its SQL type. */
    public static final ValueType<Rating> TYPE = SqlTypes.enumeration("rating", values(), Rating::label);

    private final String label;

    Rating(String label) {
        this.label = label;
    }

    /** What the database stores. */
    public String label() {
        return label;
    }
}
