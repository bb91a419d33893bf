package org.ashlarsql.sample;

import static org.ashlarsql.expr.SqlTypes.BOOLEAN;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP_WITH_TIME_ZONE;
import static org.ashlarsql.expr.SqlTypes.decimal;
import static org.ashlarsql.expr.SqlTypes.varchar;
import static org.ashlarsql.schema.ColumnInfo.Trait.DEFAULT;
import static org.ashlarsql.schema.ColumnInfo.Trait.IDENTITY;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.schema.BoolColumn;
import org.ashlarsql.schema.ForeignKey;
import org.ashlarsql.schema.InstantColumn;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableDefinition;
import org.ashlarsql.schema.TextColumn;
import org.ashlarsql.schema.TimestampColumn;
import org.ashlarsql.schema.UniqueKey;
import org.ashlarsql.schema.ValueColumn;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.RowReader;

/** The table {@code ship}, which refers to {@code sailor}, which refers to it; as a whole it reads its key. */
public final class Ship extends Table<Ship, Integer> {

    public static final Ship SHIP = new Ship(table("ship", "ship_id"));

    public final NumColumn<Ship, Integer, Integer> shipId = requiredNum("ship_id", INTEGER, IDENTITY);
    public final TextColumn<Ship, String> name = requiredText("name", TEXT);
    public final TextColumn<Ship, String> port = requiredText("port", varchar(40), DEFAULT);
    public final NumColumn<Ship, BigDecimal, BigDecimal> tons = requiredNum("tons", decimal(10, 2), DEFAULT);
    public final BoolColumn<Ship, Boolean> afloat = requiredBool("afloat", BOOLEAN, DEFAULT);
    public final ValueColumn<Ship, Rating, Rating> rating = requiredValue("rating", Rating.TYPE, DEFAULT);
    public final NumColumn<Ship, Integer, Optional<Integer>> captainId = optionalNum("captain_id", INTEGER);
    public final TimestampColumn<Ship, LocalDateTime> builtAt = requiredTimestamp("built_at", TIMESTAMP, DEFAULT);
    public final InstantColumn<Ship, Optional<Instant>> lostAt = optionalInstant("lost_at", TIMESTAMP_WITH_TIME_ZONE);
    public final TextExpr<String> label = computed("label", varchar(50));

    public static final UniqueKey<Ship> SHIP_PKEY = UniqueKey.of(SHIP, "ship_id");

    private Ship(Relation.TableRef relation) {
        super(relation);
    }

    @Override
    public TableDefinition<Ship> definition() {
        return define("")
                .primaryKey("ship_key")
                .unique("ship_name", name)
                .foreignKey("ship_captain", ForeignKey.of(Sailor.SAILOR_PKEY, this, "captain_id"))
                .defaultTo(port.to("St. John's"))
                .defaultTo(tons.to(new BigDecimal("1.50")))
                .defaultTo(afloat.to(true))
                .defaultTo(rating.to(Rating.PG_13))
                .defaultUtcNow(builtAt)
                .computedBy(label, port.concat("!"))
                .check("ship_floats", tons.gt(BigDecimal.ZERO).or(afloat.isFalse()))
                .index("ship_by_port", port, tons.desc())
                .comment("What sails.")
                .comment(name, "It's \"hers\".");
    }

    @Override
    public Ship as(String alias) {
        return new Ship(aliased(alias));
    }

    @Override
    public RowReader<Integer> reader(Slots slots) {
        RowReader<Integer> first = shipId.reader(slots);
        for (int i = 1; i < columns().size(); i++) {
            slots.next();
        }
        return first;
    }
}
