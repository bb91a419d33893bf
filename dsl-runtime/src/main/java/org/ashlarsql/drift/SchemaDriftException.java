package org.ashlarsql.drift;

import java.util.stream.Collectors;

/** The database isn't what the generated classes say; the message has a line for each difference. */
public final class SchemaDriftException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Drift drift;

    SchemaDriftException(Drift drift) {
        super("the database isn't what the generated classes say:\n"
                + drift.differences().stream().map(one -> "  " + one + "\n").collect(Collectors.joining())
                + "run the migrations that are missing there, or generate the classes again");
        this.drift = drift;
    }

    /** What has changed. */
    public Drift drift() {
        return drift;
    }
}
