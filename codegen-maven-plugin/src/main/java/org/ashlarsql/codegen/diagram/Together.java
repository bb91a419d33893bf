package org.ashlarsql.codegen.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.EnumModel;
import org.ashlarsql.inspect.ForeignKeyModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableModel;

/** Several schemas as one, whose tables and enums have the schema's name in front of theirs. */
public final class Together {

    private final SchemaModel schema;

    private Together(SchemaModel schema) {
        this.schema = schema;
    }

    /** One schema that holds what all of these hold; one alone is itself. */
    public static SchemaModel of(List<SchemaModel> schemas) {
        if (schemas.size() == 1) {
            return schemas.get(0);
        }
        var tables = new ArrayList<TableModel>();
        var enums = new ArrayList<EnumModel>();
        for (SchemaModel schema : schemas) {
            var one = new Together(schema);
            schema.tables().forEach(table -> tables.add(one.table(table)));
            schema.enums().forEach(model -> enums.add(new EnumModel(one.name(model.name()), model.labels())));
        }
        String names = schemas.stream().map(SchemaModel::name).collect(Collectors.joining(", "));
        return new SchemaModel(schemas.get(0).database(), names, tables, enums);
    }

    private String name(String name) {
        return schema.name() + "." + name;
    }

    private TableModel table(TableModel table) {
        return table.withName(name(table.name()))
                .withColumns(table.columns().stream().map(this::column).toList())
                .withForeignKeys(table.foreignKeys().stream().map(this::key).toList());
    }

    private ColumnModel column(ColumnModel column) {
        String enumName = column.type().enumName();
        return enumName == null ? column : column.withType(column.type().withEnumName(name(enumName)));
    }

    private ForeignKeyModel key(ForeignKeyModel key) {
        return new ForeignKeyModel(
                key.name(),
                key.columns(),
                key.schemaIn(schema) + "." + key.referencedTable(),
                key.referencedColumns(),
                key.onDelete(),
                key.onUpdate());
    }
}
