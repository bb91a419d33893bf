package org.ashlarsql.render;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.FromNode.JoinKind;
import org.ashlarsql.tree.FromVisitor;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;
import org.jspecify.annotations.Nullable;

/** Writes the items of FROM as the SQL standard has them; dialects override what they say otherwise. */
abstract class FromRenderer extends AggregateRenderer implements FromVisitor<SqlWriter> {

    private CommonTables commonTables = new CommonTables();

    FromRenderer(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    /** The common table expressions that were met and aren't defined by a WITH around their use. */
    final CommonTables commonTables() {
        return commonTables;
    }

    /** Has this renderer collect common table expressions where another one does. */
    final void collectInto(CommonTables tables) {
        commonTables = tables;
    }

    /** Writes a query whose columns have to have these names. */
    protected abstract void named(QueryNode query, List<Name> names);

    @Override
    public SqlWriter visitTable(Relation.TableRef node) {
        table(node);
        return alias(node.alias());
    }

    protected final SqlWriter alias(@Nullable Name alias) {
        if (alias != null) {
            out.sql(" as ");
            name(alias);
        }
        return out;
    }

    protected final void table(Relation.TableRef node) {
        out.sql(qualified(node));
    }

    /** Writes the schema that qualifies a table, where one does. */
    protected final void schema(Relation.TableRef node) {
        if (node.schema() != null) {
            name(node.schema()).sql(".");
        }
    }

    @Override
    public SqlWriter visitDerived(Relation.Derived node) {
        out.open();
        named(node.query(), node.columns());
        out.close();
        return alias(node.correlation());
    }

    @Override
    public SqlWriter visitCommonTable(Relation.CommonTableRef node) {
        if (node.definition() != null) {
            commonTables.require(node.definition(), dialect, out, bindings());
        }
        name(node.name());
        return alias(node.alias());
    }

    @Override
    public SqlWriter visitTableFunction(Relation.TableFunction node) {
        return node.function() instanceof ExprNode.Call call
                ? dialect.functions().of(call.function()).rows(node, this)
                : tableFunction(node);
    }

    /** Writes a table function as the standard has it. */
    final SqlWriter tableFunction(Relation.TableFunction node) {
        dialect.require(Feature.TABLE_FUNCTION, "select from a table, values(...) or a recursive query");
        if (!node.columns().isEmpty()) {
            dialect.require(Feature.TABLE_FUNCTION_COLUMNS, "call its columns by the function's own names, as(alias)");
        }
        node.function().accept(this);
        if (node.ordinality() != null) {
            dialect.require(Feature.ORDINALITY, "number the rows with rowNumber().over(...)");
            out.sql(" with ordinality");
        }
        return columnNames(alias(node.correlation()), node);
    }

    private SqlWriter columnNames(SqlWriter written, Relation.TableFunction node) {
        var names = new ArrayList<>(node.columns());
        if (node.ordinality() != null) {
            names.add(node.ordinality());
        }
        if (!names.isEmpty()) {
            written.sql(" (");
            commaSeparated(names, this::name).sql(")");
        }
        return written;
    }

    @Override
    public SqlWriter visitJsonTable(Relation.JsonTable node) {
        dialect.require(Feature.JSON_TABLE, "read the document's elements with a table function of the database's own");
        out.sql("json_table(");
        jsonDocument(node.document()).sql(", ").sql(quotedText(node.path())).sql(" columns (");
        commaSeparated(node.columns(), this::jsonTableColumn).sql("))");
        return alias(node.correlation());
    }

    /** Writes the document that JSON_TABLE reads. */
    protected SqlWriter jsonDocument(ExprNode document) {
        return document.accept(this);
    }

    private void jsonTableColumn(Relation.JsonTableColumn column) {
        name(column.name());
        if (column.path() == null) {
            out.sql(" for ordinality");
        } else {
            out.sql(" ").sql(column.type().name()).sql(" path ").sql(quotedText(column.path()));
        }
    }

    @Override
    public SqlWriter visitLateral(FromNode.Lateral node) {
        dialect.require(
                Feature.LATERAL,
                "use scalar(...) for one value, or join a derived table that is grouped by what it's joined on");
        out.sql("lateral ");
        return node.derived().accept(this);
    }

    @Override
    public SqlWriter visitSampled(FromNode.Sampled node) {
        dialect.require(Feature.TABLESAMPLE, "sort by random() and limit the rows, which reads the whole table");
        node.table().accept(this).sql(" tablesample ").sql(node.method()).sql(" (");
        node.percent().accept(this).sql(")");
        return node.seed() == null ? out : repeatable(node.seed());
    }

    private SqlWriter repeatable(ExprNode seed) {
        out.sql(" repeatable (");
        return seed.accept(this).sql(")");
    }

    @Override
    public SqlWriter visitJoin(FromNode.Join node) {
        requireJoin(node.kind());
        if (node.kind() == JoinKind.COMMA) {
            node.left().accept(this).sql(", ");
            return node.right().accept(this);
        }
        left(node.left());
        out.indent().clause(node.kind().sql()).sql(" ");
        nested(node.right());
        if (!node.using().isEmpty()) {
            out.sql(" using (");
            commaSeparated(node.using(), this::name).sql(")");
        } else if (node.on() != null) {
            out.sql(" on ");
            condition(node.on());
        }
        return out.outdent();
    }

    private void requireJoin(JoinKind kind) {
        if (kind == JoinKind.FULL) {
            dialect.require(
                    Feature.FULL_JOIN,
                    "unite a left join with the rows of the other side for which notExists(...) holds");
        }
    }

    /** A comma binds looser than JOIN, so that what is joined behind it wouldn't see what stands before it. */
    private void left(FromNode left) {
        if (left instanceof FromNode.Join join && join.kind() == JoinKind.COMMA) {
            left(join.left());
            out.sql(" cross join ");
            nested(join.right());
        } else {
            left.accept(this);
        }
    }

    private void nested(FromNode right) {
        if (right instanceof FromNode.Join) {
            out.open();
            right.accept(this);
            out.close();
        } else {
            right.accept(this);
        }
    }
}
