package org.ashlarsql.dsl;

/** A statement that changes something and yields the number of rows, where that means something. */
public abstract sealed class Command extends Statement
        permits Insert, Upsert, Update, Delete, Merge, Truncate, SchemaCommand, RawCommand {

    Command(Sending sending) {
        super(sending);
    }

    /** Whether it's about a row in the version that was read, so that no row matched means that somebody changed it. */
    public boolean isVersioned() {
        return false;
    }

    @Override
    public abstract Command comment(String text);
}
