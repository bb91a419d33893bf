package org.ashlarsql.sample;

import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.JSON;
import static org.ashlarsql.expr.SqlTypes.JSONB;
import static org.ashlarsql.schema.ColumnInfo.Trait.IDENTITY;

import java.util.Optional;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.schema.JsonColumn;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.RowReader;

/** A table of JSON documents; as a whole it reads its key. */
public final class Document extends Table<Document, Integer> {

    public static final Document DOCUMENT = new Document(table("document", "document_id"));

    public final NumColumn<Document, Integer, Integer> documentId = requiredNum("document_id", INTEGER, IDENTITY);
    public final JsonColumn<Document, Optional<Json>> body = optionalJson("body", JSONB);
    public final JsonColumn<Document, Optional<Json>> source = optionalJson("source", JSON);

    private Document(Relation.TableRef relation) {
        super(relation);
    }

    @Override
    public Document as(String alias) {
        return new Document(aliased(alias));
    }

    @Override
    public RowReader<Integer> reader(Slots slots) {
        RowReader<Integer> first = documentId.reader(slots);
        slots.next();
        slots.next();
        return first;
    }
}
