package org.ashlarsql.injection;

import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.varchar;

import java.util.Optional;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.schema.ColumnInfo.Trait;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableDefinition;
import org.ashlarsql.schema.TextColumn;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.RowReader;

/** A table in which everything that has a name is called alike, and every text is that name. */
final class Named extends Table<Named, Integer> {

    private final String name;
    final NumColumn<Named, Integer, Integer> id;
    final TextColumn<Named, Optional<String>> text;

    Named(String name) {
        this(name, table(name, name));
    }

    /** A table of this name in a schema of this name. */
    static Named elsewhere(String name) {
        return new Named(name, tableIn(name, name, name));
    }

    private Named(String name, Relation.TableRef relation) {
        super(relation);
        this.name = name;
        id = requiredNum(name, INTEGER);
        text = optionalText(name + "2", varchar(200), Trait.DEFAULT);
    }

    @Override
    public TableDefinition<Named> definition() {
        return define("")
                .primaryKey(name + "3")
                .unique(name + "4", id, text)
                .check(name + "5", id.gt(0))
                .index(name + "6", text)
                .defaultTo(text.to(name))
                .comment(name)
                .comment(text, name);
    }

    @Override
    public Named as(String alias) {
        return new Named(name, aliased(alias));
    }

    @Override
    public RowReader<Integer> reader(Slots slots) {
        RowReader<Integer> reader = id.reader(slots);
        slots.next();
        return reader;
    }
}
