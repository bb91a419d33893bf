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
    TSQUERY,
    INT4MULTIRANGE,
    INT8MULTIRANGE,
    NUMMULTIRANGE,
    DATEMULTIRANGE,
    TSMULTIRANGE,
    TSTZMULTIRANGE,
    INTERVAL,
    /** A time of a day with its distance from UTC. */
    TIMETZ,
    MONEY,
    /** Bits, as many as {@link TypeModel#precision()} says. */
    BIT,
    /** Bits, as many as a value has. */
    VARBIT,
    INET,
    CIDR,
    MACADDR,
    MACADDR8,
    OID,
    XML,
    /** Texts by texts, of PostgreSQL's extension of that name. */
    HSTORE,
    /** A range over values of {@link TypeModel#element()}, of a type that the user has made. */
    RANGE,
    /** Ranges side by side, of a type that the user has made. */
    MULTIRANGE,
    /** A row of values: the {@link CompositeModel} of {@link TypeModel#own()}. */
    COMPOSITE,
    /** A type that has no Java type of its own, {@link TypeModel#own()}: its values are the texts that the database writes. */
    TEXTUAL,
    /** A closed list of texts: an enum type of the database, or a text column with {@code CHECK (c IN ('a', 'b'))}. */
    ENUM,
    /** A set of such texts: MySQL's and MariaDB's SET. */
    SET,
    /** So many bits as {@link TypeModel#precision()} says, of MySQL and MariaDB, where they are a number. */
    BITS,
    /** Whatever is stored, as what SQLite stores it: of columns without a type. */
    ANY,
    /** Points, lines and areas, as the bytes that MySQL and MariaDB keep. */
    GEOMETRY,
    /** A length of time, where a column holds that rather than a time of day: MySQL's and MariaDB's TIME. */
    DURATION;

    /** Whether a column can be given this type: nothing but its kind has to be known. */
    public boolean isGivable() {
        return switch (this) {
            case ENUM, SET, BITS, RANGE, MULTIRANGE, COMPOSITE, TEXTUAL -> false;
            default -> true;
        };
    }

    /** Whether the type is kept as what the database writes, for lack of a Java type of its own. */
    public boolean isFallback() {
        return this == TEXTUAL || this == GEOMETRY;
    }
}
