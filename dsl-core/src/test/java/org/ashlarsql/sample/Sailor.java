package org.ashlarsql.sample;

import static org.ashlarsql.expr.SqlTypes.DATE;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.varchar;
import static org.ashlarsql.schema.ColumnInfo.Trait.DEFAULT;
import static org.ashlarsql.schema.ColumnInfo.Trait.IDENTITY;
import static org.ashlarsql.tree.ReferentialAction.CASCADE;
import static org.ashlarsql.tree.ReferentialAction.NO_ACTION;
import static org.ashlarsql.tree.ReferentialAction.SET_NULL;

import java.time.LocalDate;
import java.util.Optional;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.schema.DateColumn;
import org.ashlarsql.schema.ForeignKey;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableDefinition;
import org.ashlarsql.schema.TextColumn;
import org.ashlarsql.schema.UniqueKey;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.RowReader;

/** The table {@code sailor}, whose rows refer to others of it; as a whole it reads its key. */
public final class Sailor extends Table<Sailor, Integer> {

    public static final Sailor SAILOR = new Sailor(table("sailor", "order"));

    public final NumColumn<Sailor, Integer, Integer> order = requiredNum("order", INTEGER, IDENTITY);
    public final TextColumn<Sailor, String> rank = requiredText("select", varchar(20));
    public final NumColumn<Sailor, Integer, Integer> shipId = requiredNum("ship_id", INTEGER);
    public final NumColumn<Sailor, Integer, Optional<Integer>> mentor = optionalNum("mentor", INTEGER);
    public final DateColumn<Sailor, LocalDate> joinedOn = requiredDate("joined_on", DATE, DEFAULT);

    public static final UniqueKey<Sailor> SAILOR_PKEY = UniqueKey.of(SAILOR, "order");

    private Sailor(Relation.TableRef relation) {
        super(relation);
    }

    @Override
    public TableDefinition<Sailor> definition() {
        return define("")
                .foreignKey("sailor_ship", ForeignKey.of(Ship.SHIP_PKEY, this, "ship_id"), CASCADE, NO_ACTION)
                .foreignKey(null, ForeignKey.of(SAILOR_PKEY, this, "mentor"), SET_NULL, CASCADE)
                .defaultNow(joinedOn);
    }

    @Override
    public Sailor as(String alias) {
        return new Sailor(aliased(alias));
    }

    @Override
    public RowReader<Integer> reader(Slots slots) {
        RowReader<Integer> first = order.reader(slots);
        for (int i = 1; i < columns().size(); i++) {
            slots.next();
        }
        return first;
    }
}
