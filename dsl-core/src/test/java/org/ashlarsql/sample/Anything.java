package org.ashlarsql.sample;

import static org.ashlarsql.expr.SqlTypes.BIGINT;
import static org.ashlarsql.expr.SqlTypes.BINARY;
import static org.ashlarsql.expr.SqlTypes.BOOLEAN;
import static org.ashlarsql.expr.SqlTypes.DATE;
import static org.ashlarsql.expr.SqlTypes.DOUBLE;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.REAL;
import static org.ashlarsql.expr.SqlTypes.SMALLINT;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.TIME;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP_WITH_TIME_ZONE;
import static org.ashlarsql.expr.SqlTypes.decimal;
import static org.ashlarsql.schema.ColumnInfo.Trait.IDENTITY;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.schema.BoolColumn;
import org.ashlarsql.schema.BytesColumn;
import org.ashlarsql.schema.DateColumn;
import org.ashlarsql.schema.InstantColumn;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TextColumn;
import org.ashlarsql.schema.TimeColumn;
import org.ashlarsql.schema.TimestampColumn;
import org.ashlarsql.schema.ValueColumn;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.RowReader;

/** A table with a column of every type; as a whole it reads its key. */
public final class Anything extends Table<Anything, Integer> {

    public static final Anything ANYTHING = new Anything(table("anything", "anything_id"));

    public final NumColumn<Anything, Integer, Integer> anythingId = requiredNum("anything_id", INTEGER, IDENTITY);
    public final NumColumn<Anything, Short, Optional<Short>> aSmallint = optionalNum("a_smallint", SMALLINT);
    public final NumColumn<Anything, Integer, Optional<Integer>> anInteger = optionalNum("an_integer", INTEGER);
    public final NumColumn<Anything, Long, Optional<Long>> aBigint = optionalNum("a_bigint", BIGINT);
    public final NumColumn<Anything, BigDecimal, Optional<BigDecimal>> aDecimal =
            optionalNum("a_decimal", decimal(12, 4));
    public final NumColumn<Anything, Float, Optional<Float>> aReal = optionalNum("a_real", REAL);
    public final NumColumn<Anything, Double, Optional<Double>> aDouble = optionalNum("a_double", DOUBLE);
    public final TextColumn<Anything, Optional<String>> aText = optionalText("a_text", TEXT);
    public final BoolColumn<Anything, Optional<Boolean>> aBoolean = optionalBool("a_boolean", BOOLEAN);
    public final DateColumn<Anything, Optional<LocalDate>> aDate = optionalDate("a_date", DATE);
    public final TimeColumn<Anything, Optional<LocalTime>> aTime = optionalTime("a_time", TIME);
    public final TimestampColumn<Anything, Optional<LocalDateTime>> aTimestamp =
            optionalTimestamp("a_timestamp", TIMESTAMP);
    public final InstantColumn<Anything, Optional<Instant>> anInstant =
            optionalInstant("an_instant", TIMESTAMP_WITH_TIME_ZONE);
    public final BytesColumn<Anything, Optional<byte[]>> aBinary = optionalBytes("a_binary", BINARY);
    public final ValueColumn<Anything, UUID, Optional<UUID>> aUuid = optionalValue("a_uuid", SqlTypes.UUID);
    public final ValueColumn<Anything, Rating, Optional<Rating>> aRating = optionalValue("a_rating", Rating.TYPE);

    private Anything(Relation.TableRef relation) {
        super(relation);
    }

    @Override
    public Anything as(String alias) {
        return new Anything(aliased(alias));
    }

    @Override
    public RowReader<Integer> reader(Slots slots) {
        RowReader<Integer> first = anythingId.reader(slots);
        for (int i = 1; i < columns().size(); i++) {
            slots.next();
        }
        return first;
    }
}
