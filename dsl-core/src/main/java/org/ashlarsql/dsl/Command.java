package org.ashlarsql.dsl;

import org.ashlarsql.render.Arguments;

/** A statement that changes rows and yields their number. */
public abstract sealed class Command extends Statement permits Insert, Update, Delete, RawCommand {

    Command(Arguments arguments, Renderings renderings) {
        super(arguments, renderings);
    }
}
