package org.ashlarsql.codegen;

import java.util.regex.Pattern;

/**
 * What the settings make of names in the database before these become Java names.
 *
 * @param of whose names
 * @param pattern over the whole name
 * @param to in its place, where {@code $1} is the pattern's first group
 */
public record NamingRule(Kind of, Pattern pattern, String to) {

    /** What has a name. */
    public enum Kind {
        SCHEMA,
        TABLE,
        COLUMN,
        /** An enum or a composite type. */
        TYPE,
        LABEL,
        SEQUENCE,
        ROUTINE,
        KEY
    }
}
