package org.ashlarsql.injection;

import static org.ashlarsql.expr.SqlTypes.INTEGER;

import java.util.Optional;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.expr.ValueType;
import org.ashlarsql.schema.ForeignKey;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableDefinition;
import org.ashlarsql.schema.UniqueKey;
import org.ashlarsql.schema.ValueColumn;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.RowReader;

/** A table that refers to {@link Named}, with an enum, computed columns and the database's own SQL. */
final class Dependent extends Table<Dependent, Integer> {

    /** What its label is, the table knows. */
    enum Mood {
        HOSTILE,
        CALM
    }

    private final String name;
    private final Named named;
    private final String database;
    private final String quoted;
    final ValueType<Mood> type;
    final NumExpr<Integer, Integer> number;
    final NumColumn<Dependent, Integer, Integer> reference;
    final ValueColumn<Dependent, Mood, Optional<Mood>> mood;
    final NumExpr<Integer, Integer> next;
    final NumExpr<Integer, Optional<Integer>> last;

    /**
     * @param database as its dialect calls it
     * @param quoted the name of {@code reference} in the database's quotes
     */
    Dependent(Named named, String name, String database, String quoted) {
        this(named, name, database, quoted, table(name + "d", name + "n"));
    }

    private Dependent(Named named, String name, String database, String quoted, Relation.TableRef relation) {
        super(relation);
        this.name = name;
        this.named = named;
        this.database = database;
        this.quoted = quoted;
        type = SqlTypes.enumeration(
                name + "t", Mood.values(), mood -> mood == Mood.HOSTILE ? name : "calm, not " + name);
        number = numbered(name + "n", INTEGER);
        reference = requiredNum(name, INTEGER);
        mood = optionalValue(name + "m", type);
        next = computed(name + "c", INTEGER);
        last = computedOptional(name + "o", INTEGER);
    }

    @Override
    public TableDefinition<Dependent> definition() {
        UniqueKey<Named> key = UniqueKey.of(named, name);
        return define(database)
                .primaryKey(name + "10")
                .foreignKey(name + "11", ForeignKey.of(key, this, name))
                .computedBy(next, reference.plus(1))
                .computedBy(last, reference.minus(1))
                .checkSql(name + "12", quoted + " > 0")
                .labelsSql(name + "13", quoted + " > 0")
                .indexSql(name + "14", "", "(" + quoted + ")");
    }

    @Override
    public Dependent as(String alias) {
        return new Dependent(named, name, database, quoted, aliased(alias));
    }

    @Override
    public RowReader<Integer> reader(Slots slots) {
        RowReader<Integer> reader = number.reader(slots);
        for (int i = 1; i < columns().size(); i++) {
            slots.next();
        }
        return reader;
    }
}
