package org.ashlarsql.sample;

import static org.ashlarsql.expr.SqlTypes.BIGINT;
import static org.ashlarsql.expr.SqlTypes.BINARY;
import static org.ashlarsql.expr.SqlTypes.BOOLEAN;
import static org.ashlarsql.expr.SqlTypes.DATE;
import static org.ashlarsql.expr.SqlTypes.DECIMAL;
import static org.ashlarsql.expr.SqlTypes.DOUBLE;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.JSON;
import static org.ashlarsql.expr.SqlTypes.JSONB;
import static org.ashlarsql.expr.SqlTypes.REAL;
import static org.ashlarsql.expr.SqlTypes.SMALLINT;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.TIME;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP_WITH_TIME_ZONE;
import static org.ashlarsql.expr.SqlTypes.converted;
import static org.ashlarsql.expr.SqlTypes.decimal;
import static org.ashlarsql.expr.SqlTypes.varchar;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.expr.ValueType;
import org.ashlarsql.schema.BoolColumn;
import org.ashlarsql.schema.BytesColumn;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.DateColumn;
import org.ashlarsql.schema.InstantColumn;
import org.ashlarsql.schema.JsonColumn;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TextColumn;
import org.ashlarsql.schema.TimeColumn;
import org.ashlarsql.schema.TimestampColumn;
import org.ashlarsql.schema.ValueColumn;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.Converter;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.RowReader;

/** A table with a column of every type, as wide as each can be; as a whole it reads the values of {@link #values()}. */
public final class EveryType extends Table<EveryType, List<Optional<?>>> {

    private static final ValueType<Duration> DURATION =
            converted(BIGINT, Converter.of(Duration::ofNanos, Duration::toNanos));
    private static final ValueType<DayOfWeek> DAY =
            converted(varchar(9), Converter.of(DayOfWeek::valueOf, DayOfWeek::name));

    public static final EveryType EVERY_TYPE = new EveryType(table("every_type", "id"));

    public final NumColumn<EveryType, Integer, Integer> id = requiredNum("id", INTEGER);
    public final NumColumn<EveryType, Short, Optional<Short>> aSmallint = optionalNum("a_smallint", SMALLINT);
    public final NumColumn<EveryType, Integer, Optional<Integer>> anInteger = optionalNum("an_integer", INTEGER);
    public final NumColumn<EveryType, Long, Optional<Long>> aBigint = optionalNum("a_bigint", BIGINT);
    public final NumColumn<EveryType, BigDecimal, Optional<BigDecimal>> price = optionalNum("price", decimal(10, 2));
    public final NumColumn<EveryType, BigDecimal, Optional<BigDecimal>> whole = optionalNum("whole", decimal(38, 0));
    public final NumColumn<EveryType, BigDecimal, Optional<BigDecimal>> amount = optionalNum("amount", decimal(38, 10));
    public final NumColumn<EveryType, BigDecimal, Optional<BigDecimal>> fraction =
            optionalNum("fraction", decimal(30, 30));
    public final NumColumn<EveryType, BigDecimal, Optional<BigDecimal>> aDecimal = optionalNum("a_decimal", DECIMAL);
    public final NumColumn<EveryType, Float, Optional<Float>> aReal = optionalNum("a_real", REAL);
    public final NumColumn<EveryType, Double, Optional<Double>> aDouble = optionalNum("a_double", DOUBLE);
    public final TextColumn<EveryType, Optional<String>> aText = optionalText("a_text", TEXT);
    public final TextColumn<EveryType, Optional<String>> aVarchar = optionalText("a_varchar", varchar(60));
    public final BoolColumn<EveryType, Optional<Boolean>> aBoolean = optionalBool("a_boolean", BOOLEAN);
    public final DateColumn<EveryType, Optional<LocalDate>> aDate = optionalDate("a_date", DATE);
    public final TimeColumn<EveryType, Optional<LocalTime>> aTime = optionalTime("a_time", TIME);
    public final TimestampColumn<EveryType, Optional<LocalDateTime>> aTimestamp =
            optionalTimestamp("a_timestamp", TIMESTAMP);
    public final InstantColumn<EveryType, Optional<Instant>> anInstant =
            optionalInstant("an_instant", TIMESTAMP_WITH_TIME_ZONE);
    public final BytesColumn<EveryType, Optional<byte[]>> aBinary = optionalBytes("a_binary", BINARY);
    public final ValueColumn<EveryType, UUID, Optional<UUID>> aUuid = optionalValue("a_uuid", SqlTypes.UUID);
    public final ValueColumn<EveryType, Rating, Optional<Rating>> aRating = optionalValue("a_rating", Rating.TYPE);
    public final JsonColumn<EveryType, Optional<Json>> aJson = optionalJson("a_json", JSON);
    public final JsonColumn<EveryType, Optional<Json>> aJsonb = optionalJson("a_jsonb", JSONB);
    public final ValueColumn<EveryType, Duration, Optional<Duration>> aDuration = optionalValue("a_duration", DURATION);
    public final ValueColumn<EveryType, DayOfWeek, Optional<DayOfWeek>> aDay = optionalValue("a_day", DAY);

    private EveryType(Relation.TableRef relation) {
        super(relation);
    }

    @Override
    public EveryType as(String alias) {
        return new EveryType(aliased(alias));
    }

    /** All columns but the key, in the order of the table. */
    public List<Column<EveryType, ?, ? extends Optional<?>>> values() {
        return List.of(
                aSmallint,
                anInteger,
                aBigint,
                price,
                whole,
                amount,
                fraction,
                aDecimal,
                aReal,
                aDouble,
                aText,
                aVarchar,
                aBoolean,
                aDate,
                aTime,
                aTimestamp,
                anInstant,
                aBinary,
                aUuid,
                aRating,
                aJson,
                aJsonb,
                aDuration,
                aDay);
    }

    @Override
    public RowReader<List<Optional<?>>> reader(Slots slots) {
        return RowOfValues.reader(id, values(), slots);
    }
}
