package org.ashlarsql.codegen;

import java.util.Locale;

/** The databases that can be started for the time it takes to run migrations. */
public enum Engine {
    SQLITE,
    POSTGRESQL,
    MARIADB;

    /**
     * The engine of this name, in any case.
     *
     * @throws GenerationException if there is none
     */
    public static Engine named(String name) {
        return Choice.of(
                values(),
                name,
                () -> "<embedded>: \"" + name
                        + "\" is no database that can be started here. Choose one of sqlite, postgresql, mariadb; for"
                        + " MySQL, name a server in <url>.");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
