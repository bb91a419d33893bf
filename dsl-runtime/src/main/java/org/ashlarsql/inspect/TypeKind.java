package org.ashlarsql.inspect;

/** The types that mean the same on every supported database; integers are named by the range they must hold. */
public enum TypeKind {
    SMALLINT,
    INTEGER,
    BIGINT,
    DECIMAL,
    REAL,
    DOUBLE,
    TEXT,
    BOOLEAN,
    DATE,
    TIME,
    TIMESTAMP,
    /** An instant, whether or not the database keeps the zone it was written in. */
    TIMESTAMP_WITH_TIME_ZONE,
    BINARY,
    UUID,
    JSON,
    /** JSON taken apart, which PostgreSQL has beside JSON as it was written. */
    JSONB,
    INT4RANGE,
    INT8RANGE,
    NUMRANGE,
    DATERANGE,
    TSRANGE,
    TSTZRANGE,
    /** The words of a text, which PostgreSQL alone keeps. */
    TSVECTOR,
    /** A closed list of texts: an enum type of the database, or a text column with {@code CHECK (c IN ('a', 'b'))}. */
    ENUM,
    /** A set of such texts: MySQL's and MariaDB's SET. */
    SET,
    /** Whatever is stored, as what SQLite stores it: of columns without a type. */
    ANY,
    /** Points, lines and areas, as the bytes that MySQL and MariaDB keep. */
    GEOMETRY,
    /** A length of time, where a column holds that rather than a time of day: MySQL's and MariaDB's TIME. */
    DURATION,
    /** Anything else; {@link TypeModel#databaseName()} tells what. */
    UNSUPPORTED;

    /** Whether a column can be given this type; labels come from the database alone. */
    public boolean isGivable() {
        return this != ENUM && this != SET && this != UNSUPPORTED;
    }
}
