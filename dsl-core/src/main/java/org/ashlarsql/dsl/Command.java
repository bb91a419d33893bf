package org.ashlarsql.dsl;

/** A statement that changes rows and yields their number. */
public abstract sealed class Command extends Statement permits Insert, Update, Delete, RawCommand {

    Command(Sending sending) {
        super(sending);
    }

    @Override
    public abstract Command comment(String text);
}
