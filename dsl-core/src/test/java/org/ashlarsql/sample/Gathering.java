package org.ashlarsql.sample;

import static org.ashlarsql.expr.SqlTypes.DATERANGE;
import static org.ashlarsql.expr.SqlTypes.INT4RANGE;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.arrayOf;
import static org.ashlarsql.expr.SqlTypes.varchar;
import static org.ashlarsql.schema.ColumnInfo.Trait.IDENTITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.schema.ArrayColumn;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.RangeColumn;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.Range;
import org.ashlarsql.type.RowReader;

/** A table of arrays and ranges, which PostgreSQL alone has; as a whole it reads its key. */
public final class Gathering extends Table<Gathering, Integer> {

    public static final Gathering GATHERING = new Gathering(table("gathering", "gathering_id"));

    public final NumColumn<Gathering, Integer, Integer> gatheringId = requiredNum("gathering_id", INTEGER, IDENTITY);
    public final ArrayColumn<Gathering, Integer, Optional<List<Integer>>> numbers =
            optionalArray("numbers", arrayOf(INTEGER));
    public final ArrayColumn<Gathering, String, Optional<List<String>>> names = optionalArray("names", arrayOf(TEXT));
    public final ArrayColumn<Gathering, String, Optional<List<String>>> codes =
            optionalArray("codes", arrayOf(varchar(9)));
    public final ArrayColumn<Gathering, Rating, Optional<List<Rating>>> ratings =
            optionalArray("ratings", arrayOf(Rating.TYPE));
    public final RangeColumn<Gathering, Integer, Optional<Range<Integer>>> seats = optionalRange("seats", INT4RANGE);
    public final RangeColumn<Gathering, LocalDate, Optional<Range<LocalDate>>> days = optionalRange("days", DATERANGE);

    private Gathering(Relation.TableRef relation) {
        super(relation);
    }

    @Override
    public Gathering as(String alias) {
        return new Gathering(aliased(alias));
    }

    @Override
    public RowReader<Integer> reader(Slots slots) {
        RowReader<Integer> first = gatheringId.reader(slots);
        for (int i = 1; i < columns().size(); i++) {
            slots.next();
        }
        return first;
    }
}
