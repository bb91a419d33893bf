package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.schema.From;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.Relation.JsonTableColumn;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a path finds in a JSON document: {@code json_table(document, path columns (...))}. PostgreSQL has it from
 * version 17 on, SQLite doesn't.
 *
 * <pre>{@code
 * var item = jsonTable(ORDER.items, "$[*]").column("sku", TEXT, "$.sku").column("qty", INTEGER, "$.qty").as("item");
 * select(item.get("sku", TEXT)).from(ORDER).crossJoin(item)
 * }</pre>
 */
public final class JsonTable implements From {

    private final Relation.JsonTable relation;

    private JsonTable(Relation.JsonTable relation) {
        this.relation = relation;
    }

    static JsonTable of(ExprNode document, String path) {
        return new JsonTable(new Relation.JsonTable(document, path, List.of(), Name.of("json_table"), false));
    }

    /** This with a column: what {@code path} finds in the row, NULL where it finds nothing of that type. */
    public JsonTable column(String name, DataType<?, ?, ?> type, String path) {
        return with(new JsonTableColumn(Name.of(name), type.sqlType(), path));
    }

    /** This with a column that numbers the rows from 1: {@code name for ordinality}. */
    public JsonTable ordinality(String name) {
        return with(new JsonTableColumn(Name.of(name), SqlTypes.BIGINT.sqlType(), null));
    }

    private JsonTable with(JsonTableColumn added) {
        var columns = new ArrayList<>(relation.columns());
        columns.add(added);
        return new JsonTable(
                new Relation.JsonTable(relation.document(), relation.path(), columns, relation.correlation(), false));
    }

    /** This under another name. */
    public JsonTable as(String alias) {
        return new JsonTable(new Relation.JsonTable(
                relation.document(), relation.path(), relation.columns(), Name.of(alias), false));
    }

    @Override
    public Relation.JsonTable node() {
        return relation;
    }

    /**
     * The column of this name, which may be NULL.
     *
     * @throws CheckException if there is none, or if it was given another type
     */
    public <N> N get(String name, DataType<?, N, ?> type) {
        JsonTableColumn column = find(name);
        if (column == null || column.path() == null || !column.type().equals(type.sqlType())) {
            throw new CheckException("json_table " + relation.correlation() + " has no column " + name + " of type "
                    + type.sqlType().name() + "; it has "
                    + relation.columns().stream()
                            .map(one -> one.name() + " " + one.type().name())
                            .toList());
        }
        return type.nullable(new ExprNode.Column(relation, column.name()));
    }

    /** The number of the row, from 1, which {@link #ordinality(String)} named so. */
    public NumExpr<Long, Long> number(String name) {
        JsonTableColumn column = find(name);
        if (column == null || column.path() != null) {
            throw new CheckException("json_table " + relation.correlation() + " doesn't number its rows as " + name
                    + "; say ordinality(\"" + name + "\")");
        }
        return SqlTypes.BIGINT.required(new ExprNode.Column(relation, column.name()));
    }

    private @Nullable JsonTableColumn find(String name) {
        for (JsonTableColumn column : relation.columns()) {
            if (column.name().text().equals(name)) {
                return column;
            }
        }
        return null;
    }
}
