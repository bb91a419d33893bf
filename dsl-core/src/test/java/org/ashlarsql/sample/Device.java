package org.ashlarsql.sample;

import static org.ashlarsql.expr.SqlTypes.BIT;
import static org.ashlarsql.expr.SqlTypes.HSTORE;
import static org.ashlarsql.expr.SqlTypes.INET;
import static org.ashlarsql.expr.SqlTypes.INT4RANGE;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.INTERVAL;
import static org.ashlarsql.expr.SqlTypes.MONEY;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.arrayOf;
import static org.ashlarsql.expr.SqlTypes.composite;
import static org.ashlarsql.expr.SqlTypes.setOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.expr.ValueType;
import org.ashlarsql.schema.ArrayColumn;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.RangeColumn;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.ValueColumn;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.BitString;
import org.ashlarsql.type.Inet;
import org.ashlarsql.type.Interval;
import org.ashlarsql.type.Range;
import org.ashlarsql.type.RowReader;
import org.ashlarsql.type.TypeName;

/** A table with types that one database alone has; as a whole it reads its key. */
public final class Device extends Table<Device, Integer> {

    /** A composite type, as the generator writes it. */
    public record Place(Optional<String> street, Optional<Integer> number) {
        public static final ValueType<Place> TYPE = composite(
                TypeName.of("place"),
                fields -> new Place(fields.next(TEXT), fields.next(INTEGER)),
                (row, values) -> values.add(TEXT, row.street()).add(INTEGER, row.number()));
    }

    public static final Device DEVICE = new Device(table("device", "id"));

    public final NumColumn<Device, Integer, Integer> id = requiredNum("id", INTEGER);
    public final ValueColumn<Device, Inet, Inet> ip = requiredValue("ip", INET);
    public final ValueColumn<Device, Interval, Interval> lease = requiredValue("lease", INTERVAL);
    public final RangeColumn<Device, Integer, Range<Integer>> ports = requiredRange("ports", INT4RANGE);
    public final ValueColumn<Device, BitString, BitString> flags = requiredValue("flags", BIT);
    public final ValueColumn<Device, BigDecimal, BigDecimal> price = requiredValue("price", MONEY);
    public final ValueColumn<Device, Place, Place> home = requiredValue("home", Place.TYPE);
    public final ArrayColumn<Device, Integer, List<Integer>> floors = requiredArray("floors", arrayOf(INTEGER));
    public final ValueColumn<Device, Map<String, Optional<String>>, Map<String, Optional<String>>> facts =
            requiredValue("facts", HSTORE);
    public final ValueColumn<Device, Set<Rating>, Set<Rating>> ratings = requiredValue("ratings", setOf(Rating.TYPE));

    private Device(Relation.TableRef relation) {
        super(relation);
    }

    @Override
    public Device as(String alias) {
        return new Device(aliased(alias));
    }

    @Override
    public RowReader<Integer> reader(Slots slots) {
        RowReader<Integer> first = id.reader(slots);
        for (int i = 1; i < columns().size(); i++) {
            slots.next();
        }
        return first;
    }
}
