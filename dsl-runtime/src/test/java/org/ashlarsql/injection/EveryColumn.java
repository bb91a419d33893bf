package org.ashlarsql.injection;

import static org.ashlarsql.expr.SqlTypes.*;

import java.util.List;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.RowReader;

/** A table with a column of each kind, whose names begin alike. */
final class EveryColumn extends Table<EveryColumn, Long> {

    private final String name;

    EveryColumn(String name) {
        this(name, table(name));
    }

    private EveryColumn(String name, Relation.TableRef relation) {
        super(relation);
        this.name = name;
        requiredNum(name + 1, INTEGER);
        requiredText(name + 2, TEXT);
        requiredBool(name + 3, BOOLEAN);
        requiredDate(name + 4, DATE);
        requiredTime(name + 5, TIME);
        requiredTimestamp(name + 6, TIMESTAMP);
        requiredInstant(name + 7, TIMESTAMP_WITH_TIME_ZONE);
        requiredBytes(name + 8, BINARY);
        requiredJson(name + 9, JSON);
        requiredArray(name + 10, arrayOf(INTEGER));
        requiredRange(name + 11, INT4RANGE);
        requiredTsVector(name + 12, TSVECTOR);
        requiredTsQuery(name + 13, TSQUERY);
        requiredValue(name + 14, UUID);
        optionalNum(name + 15, INTEGER);
        optionalText(name + 16, TEXT);
        optionalBool(name + 17, BOOLEAN);
        optionalDate(name + 18, DATE);
        optionalTime(name + 19, TIME);
        optionalTimestamp(name + 20, TIMESTAMP);
        optionalInstant(name + 21, TIMESTAMP_WITH_TIME_ZONE);
        optionalBytes(name + 22, BINARY);
        optionalJson(name + 23, JSON);
        optionalArray(name + 24, arrayOf(INTEGER));
        optionalRange(name + 25, INT4RANGE);
        optionalTsVector(name + 26, TSVECTOR);
        optionalTsQuery(name + 27, TSQUERY);
        optionalValue(name + 28, UUID);
    }

    List<String> names() {
        return columns().stream().map(column -> column.name().text()).toList();
    }

    @Override
    public EveryColumn as(String alias) {
        return new EveryColumn(name, aliased(alias));
    }

    /** How many columns it has. */
    @Override
    public RowReader<Long> reader(Slots slots) {
        columns().forEach(column -> slots.next());
        return row -> (long) columns().size();
    }
}
