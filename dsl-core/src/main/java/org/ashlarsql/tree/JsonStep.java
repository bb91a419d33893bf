package org.ashlarsql.tree;

/** One step into a JSON document. */
public sealed interface JsonStep {

    /** To the member of an object. */
    record Key(String name) implements JsonStep {
        /** PostgreSQL and SQLite have no NUL in texts. */
        public Key {
            if (name.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("a key of a JSON document can't hold the NUL character");
            }
        }
    }

    /** To the element of an array, counted from 0, or from its end by -1, -2 and so on. */
    record Index(int position) implements JsonStep {}
}
