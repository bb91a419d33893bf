package org.ashlarsql.render;

/** What a database refused, as far as programs act on it. */
public enum ErrorKind {
    UNIQUE("a unique or primary key was violated"),
    FOREIGN_KEY("a foreign key was violated"),
    NOT_NULL("NULL was given for a NOT NULL column"),
    CHECK("a CHECK constraint was violated"),
    SERIALIZATION("a concurrent transaction was in the way; it can be tried again"),
    LOCK_TIMEOUT("a lock was not given in time"),
    CONNECTION("the connection failed"),
    OTHER("the database refused the statement");

    private final String title;

    ErrorKind(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }
}
