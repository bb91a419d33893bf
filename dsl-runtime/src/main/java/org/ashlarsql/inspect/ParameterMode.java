package org.ashlarsql.inspect;

/** Which way the value of a routine's parameter goes. */
public enum ParameterMode {
    IN,
    OUT,
    INOUT,
    /** As many values as there are: an array of them. */
    VARIADIC;

    /** Whether a call gives it a value. */
    public boolean isGiven() {
        return this != OUT;
    }

    /** Whether a call gets a value from it. */
    public boolean isReturned() {
        return this == OUT || this == INOUT;
    }
}
