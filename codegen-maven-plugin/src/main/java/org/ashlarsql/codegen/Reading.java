package org.ashlarsql.codegen;

import java.util.List;
import org.ashlarsql.codegen.adjust.Usable;
import org.ashlarsql.codegen.source.SchemaSource;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaSelection;

/** Reads the schemas that were selected. */
final class Reading {

    private Reading() {}

    /** What they hold; one that holds nothing selected is refused. */
    static List<SchemaModel> of(SchemaSource source, List<SchemaSelection> selections, Progress progress) {
        List<SchemaModel> schemas = progress.during(
                "reading the schema", () -> source.read(selections), read -> count(read) + " tables and views");
        Usable.checkNotEmpty(schemas, selections.get(0));
        return schemas;
    }

    /** How many tables and views there are. */
    static int count(List<SchemaModel> schemas) {
        return schemas.stream().mapToInt(schema -> schema.tables().size()).sum();
    }
}
