package org.ashlarsql.expr;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.ashlarsql.type.BitString;
import org.ashlarsql.type.BitType;
import org.ashlarsql.type.CompositeType;
import org.ashlarsql.type.Converter;
import org.ashlarsql.type.EnumType;
import org.ashlarsql.type.Inet;
import org.ashlarsql.type.Interval;
import org.ashlarsql.type.ListType;
import org.ashlarsql.type.MacAddress;
import org.ashlarsql.type.Multirange;
import org.ashlarsql.type.MultirangeSqlType;
import org.ashlarsql.type.MultirangeTypes;
import org.ashlarsql.type.OwnType;
import org.ashlarsql.type.OwnTypes;
import org.ashlarsql.type.RangeSqlType;
import org.ashlarsql.type.RangeTypes;
import org.ashlarsql.type.RowText;
import org.ashlarsql.type.SetType;
import org.ashlarsql.type.SqliteValue;
import org.ashlarsql.type.StandardTypes;
import org.ashlarsql.type.TextSearchTypes;
import org.ashlarsql.type.TypeName;

/** The data types, for columns, casts, parameters and raw SQL. */
public final class SqlTypes {

    public static final NumType<Short> SMALLINT = new NumType<>(StandardTypes.SMALLINT);
    public static final NumType<Integer> INTEGER = new NumType<>(StandardTypes.INTEGER);
    public static final NumType<Long> BIGINT = new NumType<>(StandardTypes.BIGINT);
    /** Exact numbers of any size, as far as the database goes. */
    public static final NumType<BigDecimal> DECIMAL =
            new NumType<>(StandardTypes.decimal(StandardTypes.UNBOUNDED, StandardTypes.UNBOUNDED));
    /** Floating numbers of 4 bytes; SQLite keeps 8. */
    public static final NumType<Float> REAL = new NumType<>(StandardTypes.REAL);
    /** Floating numbers of 8 bytes. */
    public static final NumType<Double> DOUBLE = new NumType<>(StandardTypes.DOUBLE);

    public static final TextType TEXT = new TextType(StandardTypes.text(StandardTypes.UNBOUNDED));
    public static final BoolType BOOLEAN = new BoolType(StandardTypes.BOOLEAN);
    public static final DateType DATE = new DateType(StandardTypes.DATE);
    public static final TimeType TIME = new TimeType(StandardTypes.TIME);
    /** A date and a time of day without a zone. */
    public static final TimestampType TIMESTAMP = new TimestampType(StandardTypes.TIMESTAMP);
    /** A point on the time line. */
    public static final InstantType TIMESTAMP_WITH_TIME_ZONE = new InstantType(StandardTypes.TIMESTAMP_WITH_TIME_ZONE);

    public static final BytesType BINARY = new BytesType(StandardTypes.BINARY);
    public static final ValueType<UUID> UUID = new ValueType<>(StandardTypes.UUID);

    /** JSON as it was written, where the database keeps that. */
    public static final JsonType JSON = new JsonType(StandardTypes.JSON);
    /** PostgreSQL's {@code jsonb}, which computes faster than {@code json}; the others have one type for both. */
    public static final JsonType JSONB = new JsonType(StandardTypes.JSONB);

    public static final RangeType<Integer> INT4RANGE = new RangeType<>(RangeTypes.INT4RANGE);
    public static final RangeType<Long> INT8RANGE = new RangeType<>(RangeTypes.INT8RANGE);
    public static final RangeType<BigDecimal> NUMRANGE = new RangeType<>(RangeTypes.NUMRANGE);
    public static final RangeType<LocalDate> DATERANGE = new RangeType<>(RangeTypes.DATERANGE);
    public static final RangeType<LocalDateTime> TSRANGE = new RangeType<>(RangeTypes.TSRANGE);
    public static final RangeType<Instant> TSTZRANGE = new RangeType<>(RangeTypes.TSTZRANGE);

    /** The words of a text, which PostgreSQL alone keeps. */
    public static final TsVectorType TSVECTOR = new TsVectorType(TextSearchTypes.TSVECTOR);
    /** A query for such words. */
    public static final TsQueryType TSQUERY = new TsQueryType(TextSearchTypes.TSQUERY);

    /** Lengths of time, which MySQL and MariaDB alone keep: as TIME, from -838:59:59 to 838:59:59. */
    public static final ValueType<Duration> DURATION = new ValueType<>(StandardTypes.DURATION);
    /** Whatever a column without a type stores, which SQLite alone has. */
    public static final ValueType<SqliteValue> ANY = new ValueType<>(StandardTypes.ANY);
    /** A span of months, days and microseconds. What stands from here on, PostgreSQL alone has. */
    public static final ValueType<Interval> INTERVAL = new ValueType<>(OwnTypes.INTERVAL);
    /** A time of day with its distance from UTC. */
    public static final ValueType<OffsetTime> TIMETZ = new ValueType<>(OwnTypes.TIMETZ);
    /** An amount, of as many decimals as the server's lc_monetary has. */
    public static final ValueType<BigDecimal> MONEY = new ValueType<>(OwnTypes.MONEY);
    /** A fixed number of bits. */
    public static final ValueType<BitString> BIT = new ValueType<>(OwnTypes.BIT);
    /** Any number of bits. */
    public static final ValueType<BitString> VARBIT = new ValueType<>(OwnTypes.VARBIT);
    /** An address with or without its network. */
    public static final ValueType<Inet> INET = new ValueType<>(OwnTypes.INET);
    /** A network. */
    public static final ValueType<Inet> CIDR = new ValueType<>(OwnTypes.CIDR);
    /** An address of 6 bytes. */
    public static final ValueType<MacAddress> MACADDR = new ValueType<>(OwnTypes.MACADDR);
    /** An address of 8 bytes. */
    public static final ValueType<MacAddress> MACADDR8 = new ValueType<>(OwnTypes.MACADDR8);
    /** The number of an object. */
    public static final ValueType<Long> OID = new ValueType<>(OwnTypes.OID);
    /** A document, as its text. */
    public static final ValueType<String> XML = new ValueType<>(OwnTypes.XML);
    /** Texts by texts, of the extension of that name. */
    public static final ValueType<Map<String, Optional<String>>> HSTORE = new ValueType<>(OwnTypes.HSTORE);

    public static final ValueType<Multirange<Integer>> INT4MULTIRANGE = new ValueType<>(MultirangeTypes.INT4MULTIRANGE);
    public static final ValueType<Multirange<Long>> INT8MULTIRANGE = new ValueType<>(MultirangeTypes.INT8MULTIRANGE);
    public static final ValueType<Multirange<BigDecimal>> NUMMULTIRANGE =
            new ValueType<>(MultirangeTypes.NUMMULTIRANGE);
    public static final ValueType<Multirange<LocalDate>> DATEMULTIRANGE =
            new ValueType<>(MultirangeTypes.DATEMULTIRANGE);
    public static final ValueType<Multirange<LocalDateTime>> TSMULTIRANGE =
            new ValueType<>(MultirangeTypes.TSMULTIRANGE);
    public static final ValueType<Multirange<Instant>> TSTZMULTIRANGE = new ValueType<>(MultirangeTypes.TSTZMULTIRANGE);

    private SqlTypes() {}

    /**
     * A type that has no Java type of its own: its values are the texts that the database writes, {@code
     * textual("pg_lsn")} for instance.
     *
     * @param name as the catalogue spells it; quotes are put where SQL needs them
     */
    public static ValueType<String> textual(String name) {
        return new ValueType<>(OwnTypes.text(TypeName.of(name)));
    }

    /** A type of another schema than those that the session looks in; see {@link #textual(String)}. */
    public static ValueType<String> textual(String schema, String name) {
        return new ValueType<>(OwnTypes.text(new TypeName(schema, name)));
    }

    /** A type that the database has of its own, with functions between its texts and your values. */
    public static <V> ValueType<V> textual(TypeName name, Converter<String, V> converter) {
        return new ValueType<>(new OwnType<>(name, converter));
    }

    /** Ranges over values of a type, as {@code CREATE TYPE ... AS RANGE} makes them. */
    public static <E> RangeType<E> range(TypeName name, DataType<E, ?, ?> element) {
        return new RangeType<>(new RangeSqlType<>(name, element.sqlType()));
    }

    /** Ranges side by side, as {@code CREATE TYPE ... AS RANGE} makes them, too. */
    public static <E> ValueType<Multirange<E>> multirange(TypeName name, DataType<E, ?, ?> element) {
        return new ValueType<>(new MultirangeSqlType<>(name, element.sqlType()));
    }

    /**
     * Rows of values, as {@code CREATE TYPE ... AS (...)} makes them.
     *
     * <pre>{@code
     * ValueType<Address> ADDRESS = composite(
     *         TypeName.of("address"),
     *         fields -> new Address(fields.next(TEXT), fields.next(INTEGER)),
     *         (address, values) -> values.add(TEXT, address.street()).add(INTEGER, address.no()));
     * }</pre>
     */
    public static <R> ValueType<R> composite(TypeName name, RowText.Reader<R> reader, RowText.Writer<R> writer) {
        return new ValueType<>(new CompositeType<>(name, reader, writer));
    }

    /** Arrays of elements of a type, which PostgreSQL alone has: {@code arrayOf(INTEGER)}. */
    public static <E> ArrayType<E> arrayOf(DataType<E, ?, ?> element) {
        return new ArrayType<>(new ListType<>(element.sqlType()), element.sqlType());
    }

    /** Exact numbers of {@code precision} digits, {@code scale} of them behind the point. */
    public static NumType<BigDecimal> decimal(int precision, int scale) {
        return new NumType<>(StandardTypes.decimal(precision, scale));
    }

    /** Texts of at most {@code length} characters. */
    public static TextType varchar(int length) {
        return new TextType(StandardTypes.text(length));
    }

    /**
     * Texts of a type of PostgreSQL's that compares them by rules of its own, as {@code citext} does; lists of values are of
     * that type, too.
     */
    public static TextType textOf(TypeName own) {
        return new TextType(StandardTypes.text(StandardTypes.UNBOUNDED, own));
    }

    /** Texts of at most {@code length} characters of such a type: {@code char(3)} is {@code textOf(TypeName.of("bpchar"), 3)}. */
    public static TextType textOf(TypeName own, int length) {
        return new TextType(StandardTypes.text(length, own));
    }

    /** An enum stored by its labels; {@code name} is what the database calls it, if it has it as a type. */
    public static <E extends Enum<E>> ValueType<E> enumeration(String name, E[] constants, Function<E, String> label) {
        return enumeration(TypeName.of(name), constants, label);
    }

    /** An enum whose type is in a schema that has to be named: {@code new TypeName("sales", "mood")}. */
    public static <E extends Enum<E>> ValueType<E> enumeration(
            TypeName type, E[] constants, Function<E, String> label) {
        return new ValueType<>(EnumType.of(type, constants, label));
    }

    /** So many bits, which MySQL and MariaDB have up to 64 of: {@code bit(8)}. */
    public static ValueType<BitString> bit(int length) {
        return new ValueType<>(new BitType(length));
    }

    /**
     * Sets of an enum's constants, which MySQL and MariaDB keep as SET: {@code setOf(Feature.TYPE)}.
     *
     * @throws IllegalArgumentException if the type isn't one that {@link #enumeration} made
     */
    public static <E extends Enum<E>> ValueType<Set<E>> setOf(ValueType<E> element) {
        if (element.sqlType() instanceof EnumType<E> labels) {
            return new ValueType<>(new SetType<>(labels));
        }
        throw new IllegalArgumentException("a set is one of an enum's labels, which the type "
                + element.sqlType().name() + " has none of; make the type by enumeration(...)");
    }

    /**
     * A type of your own, stored as another one.
     *
     * <pre>{@code
     * ValueType<Email> EMAIL = converted(TEXT, Converter.of(Email::new, Email::address));
     * }</pre>
     */
    public static <V, W> ValueType<W> converted(DataType<V, ?, ?> stored, Converter<V, W> converter) {
        return new ValueType<>(stored.sqlType().converted(converter));
    }
}
