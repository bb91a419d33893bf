package org.ashlarsql.sample;

import static org.ashlarsql.expr.SqlTypes.BIGINT;
import static org.ashlarsql.expr.SqlTypes.BINARY;
import static org.ashlarsql.expr.SqlTypes.BOOLEAN;
import static org.ashlarsql.expr.SqlTypes.DATE;
import static org.ashlarsql.expr.SqlTypes.DATERANGE;
import static org.ashlarsql.expr.SqlTypes.DECIMAL;
import static org.ashlarsql.expr.SqlTypes.DOUBLE;
import static org.ashlarsql.expr.SqlTypes.INT4RANGE;
import static org.ashlarsql.expr.SqlTypes.INT8RANGE;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.JSON;
import static org.ashlarsql.expr.SqlTypes.JSONB;
import static org.ashlarsql.expr.SqlTypes.NUMRANGE;
import static org.ashlarsql.expr.SqlTypes.REAL;
import static org.ashlarsql.expr.SqlTypes.SMALLINT;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.TIME;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP_WITH_TIME_ZONE;
import static org.ashlarsql.expr.SqlTypes.TSRANGE;
import static org.ashlarsql.expr.SqlTypes.TSTZRANGE;
import static org.ashlarsql.expr.SqlTypes.TSVECTOR;
import static org.ashlarsql.expr.SqlTypes.arrayOf;
import static org.ashlarsql.expr.SqlTypes.converted;
import static org.ashlarsql.expr.SqlTypes.varchar;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.RangeType;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.schema.ArrayColumn;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.RangeColumn;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TsVectorColumn;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.Converter;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.Range;
import org.ashlarsql.type.RowReader;
import org.ashlarsql.type.TsVector;

/** A table of what PostgreSQL alone has, arrays of every type above all; as a whole it reads {@link #values()}. */
public final class EveryList extends Table<EveryList, List<Optional<?>>> {

    public static final EveryList EVERY_LIST = new EveryList(table("every_list", "id"));

    public final NumColumn<EveryList, Integer, Integer> id = requiredNum("id", INTEGER);
    public final ArrayColumn<EveryList, Short, Optional<List<Short>>> smallints = list("smallints", SMALLINT);
    public final ArrayColumn<EveryList, Integer, Optional<List<Integer>>> integers = list("integers", INTEGER);
    public final ArrayColumn<EveryList, Long, Optional<List<Long>>> bigints = list("bigints", BIGINT);
    public final ArrayColumn<EveryList, BigDecimal, Optional<List<BigDecimal>>> decimals = list("decimals", DECIMAL);
    public final ArrayColumn<EveryList, Float, Optional<List<Float>>> reals = list("reals", REAL);
    public final ArrayColumn<EveryList, Double, Optional<List<Double>>> doubles = list("doubles", DOUBLE);
    public final ArrayColumn<EveryList, String, Optional<List<String>>> texts = list("texts", TEXT);
    public final ArrayColumn<EveryList, String, Optional<List<String>>> varchars = list("varchars", varchar(60));
    public final ArrayColumn<EveryList, Boolean, Optional<List<Boolean>>> booleans = list("booleans", BOOLEAN);
    public final ArrayColumn<EveryList, LocalDate, Optional<List<LocalDate>>> dates = list("dates", DATE);
    public final ArrayColumn<EveryList, LocalTime, Optional<List<LocalTime>>> times = list("times", TIME);
    public final ArrayColumn<EveryList, LocalDateTime, Optional<List<LocalDateTime>>> timestamps =
            list("timestamps", TIMESTAMP);
    public final ArrayColumn<EveryList, Instant, Optional<List<Instant>>> instants =
            list("instants", TIMESTAMP_WITH_TIME_ZONE);
    public final ArrayColumn<EveryList, byte[], Optional<List<byte[]>>> binaries = list("binaries", BINARY);
    public final ArrayColumn<EveryList, UUID, Optional<List<UUID>>> uuids = list("uuids", SqlTypes.UUID);
    public final ArrayColumn<EveryList, Rating, Optional<List<Rating>>> ratings = list("ratings", Rating.TYPE);
    public final ArrayColumn<EveryList, Json, Optional<List<Json>>> jsons = list("jsons", JSON);
    public final ArrayColumn<EveryList, Json, Optional<List<Json>>> jsonbs = list("jsonbs", JSONB);
    public final ArrayColumn<EveryList, DayOfWeek, Optional<List<DayOfWeek>>> days =
            list("days", converted(TEXT, Converter.of(DayOfWeek::valueOf, DayOfWeek::name)));
    public final ArrayColumn<EveryList, List<Integer>, Optional<List<List<Integer>>>> matrix =
            list("matrix", arrayOf(INTEGER));
    public final RangeColumn<EveryList, Integer, Optional<Range<Integer>>> int4s = range("int4s", INT4RANGE);
    public final RangeColumn<EveryList, Long, Optional<Range<Long>>> int8s = range("int8s", INT8RANGE);
    public final RangeColumn<EveryList, BigDecimal, Optional<Range<BigDecimal>>> nums = range("nums", NUMRANGE);
    public final RangeColumn<EveryList, LocalDate, Optional<Range<LocalDate>>> dateRanges =
            range("date_ranges", DATERANGE);
    public final RangeColumn<EveryList, LocalDateTime, Optional<Range<LocalDateTime>>> tsRanges =
            range("ts_ranges", TSRANGE);
    public final RangeColumn<EveryList, Instant, Optional<Range<Instant>>> tstzRanges = range("tstz_ranges", TSTZRANGE);
    public final TsVectorColumn<EveryList, Optional<TsVector>> words = optionalTsVector("words", TSVECTOR);

    private EveryList(Relation.TableRef relation) {
        super(relation);
    }

    private <E> ArrayColumn<EveryList, E, Optional<List<E>>> list(String name, DataType<E, ?, ?> element) {
        return optionalArray(name, arrayOf(element));
    }

    private <E> RangeColumn<EveryList, E, Optional<Range<E>>> range(String name, RangeType<E> type) {
        return optionalRange(name, type);
    }

    @Override
    public EveryList as(String alias) {
        return new EveryList(aliased(alias));
    }

    /** All columns but the key, in the order of the table. */
    public List<Column<EveryList, ?, ? extends Optional<?>>> values() {
        return List.of(
                smallints,
                integers,
                bigints,
                decimals,
                reals,
                doubles,
                texts,
                varchars,
                booleans,
                dates,
                times,
                timestamps,
                instants,
                binaries,
                uuids,
                ratings,
                jsons,
                jsonbs,
                days,
                matrix,
                int4s,
                int8s,
                nums,
                dateRanges,
                tsRanges,
                tstzRanges,
                words);
    }

    @Override
    public RowReader<List<Optional<?>>> reader(Slots slots) {
        return RowOfValues.reader(id, values(), slots);
    }
}
