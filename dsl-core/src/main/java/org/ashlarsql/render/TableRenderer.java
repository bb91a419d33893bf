package org.ashlarsql.render;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.tree.DdlNode;
import org.ashlarsql.tree.DefinedDefault;
import org.ashlarsql.tree.DefinedTable;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.ReferentialAction;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.JdbcType;
import org.ashlarsql.type.SqlType;
import org.jspecify.annotations.Nullable;

/** Writes CREATE TABLE as the SQL standard has it; dialects override what they say otherwise. */
abstract class TableRenderer extends ChangeRenderer {

    /** Whether columns stand without their table, as in what is said of a table itself. */
    private boolean bare;

    TableRenderer(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    @Override
    public SqlWriter visitColumn(ExprNode.Column node) {
        return bare ? name(node.name()) : super.visitColumn(node);
    }

    /** Writes an expression about a table's own columns. */
    protected final void ofItsOwn(ExprNode expression) {
        bare = true;
        expression.accept(this);
        bare = false;
    }

    /** Whether the table's own texts are this database's SQL. */
    protected final boolean isOwn(DefinedTable table) {
        return table.database().equals(dialect.name());
    }

    /** An error about SQL that only another database understands. */
    private UnsupportedFeatureException foreign(String what, String sql, DefinedTable table, String instead) {
        return new UnsupportedFeatureException(
                what + " of " + table.table().table() + ", which is " + table.database() + "'s own SQL (" + sql + ")",
                dialect,
                instead);
    }

    protected final void createTable(DdlNode.CreateTable node) {
        DefinedTable table = node.table();
        out.inlinesValues();
        out.sql("create ").sql(node.temporary() ? "temporary " : "").sql("table ");
        out.sql(node.ifNotExists() ? "if not exists " : "");
        table(table.table());
        out.sql(" ").open();
        tableCommentInside(table);
        List<Runnable> parts = parts(table);
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.sql(",").clause("");
            }
            parts.get(i).run();
        }
        out.close();
        tableCommentBehind(table);
    }

    private List<Runnable> parts(DefinedTable table) {
        List<Runnable> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(() -> column(column, table)));
        DefinedTable.Key primary = table.primaryKey();
        if (primary != null) {
            parts.add(() -> key("primary key", primary));
        }
        table.uniqueKeys().forEach(key -> parts.add(() -> key("unique", key)));
        table.foreignKeys().forEach(key -> parts.add(() -> foreignKey(key)));
        table.checks().stream()
                .filter(check -> !check.ofLabels() || isOwn(table))
                .forEach(check -> parts.add(() -> check(check, table)));
        return parts;
    }

    /** Writes the table's comment in front of its columns, where it has its place there. */
    protected void tableCommentInside(DefinedTable table) {}

    /** Writes the table's comment behind all, where it has its place there. */
    protected void tableCommentBehind(DefinedTable table) {}

    /** Writes a column. */
    protected void column(DefinedTable.Column column, DefinedTable table) {
        String own = column.ownType();
        String type = own != null && isOwn(table) ? own : declared(column, table);
        name(column.name()).sql(type.isEmpty() ? "" : " ").sql(type);
        if (column.computed() != null) {
            computed(column.computed(), column, table);
        }
        notNull(column);
        if (column.computed() == null) {
            byDefault(column, table);
            numbering(column, table);
        }
    }

    /** Whether the column is declared by a type that is only this database's. */
    protected final boolean usesOwnType(DefinedTable.Column column, DefinedTable table) {
        return column.ownType() != null && isOwn(table);
    }

    /** What the column is declared as. */
    protected String declared(DefinedTable.Column column, DefinedTable table) {
        String type = jdbcType(column.type()).columnType();
        if (type.isEmpty()) {
            throw new UnsupportedFeatureException(
                    "the type " + column.type().name() + " of " + table.table().table() + "." + column.name(),
                    dialect,
                    "leave the table out there");
        }
        return type;
    }

    /** Writes whether a column may be NULL. */
    protected void notNull(DefinedTable.Column column) {
        out.sql(column.nullable() ? "" : " not null");
    }

    private void computed(DefinedTable.Computed computed, DefinedTable.Column column, DefinedTable table) {
        out.sql(" generated always as (");
        if (computed.own() != null && isOwn(table)) {
            out.sql(computed.own());
        } else if (computed.expression() != null) {
            ofItsOwn(computed.expression());
        } else {
            throw foreign(
                    "the computed column " + column.name(),
                    String.valueOf(computed.own()),
                    table,
                    "say it in a way that every database knows: definition().computedBy(column, expression)");
        }
        out.sql(computed.stored() ? ") stored" : ") virtual");
    }

    private void byDefault(DefinedTable.Column column, DefinedTable table) {
        String own = column.ownDefault();
        if (own != null && isOwn(table)) {
            out.sql(" default ").sql(ownDefault(own));
        } else if (column.byDefault() instanceof DefinedDefault.Value value) {
            out.sql(" default ");
            value(value.expression());
        } else if (column.byDefault() instanceof DefinedDefault.Now now) {
            out.sql(" default ").sql(now(column.type(), now.utc()));
        } else if (own != null) {
            throw foreign(
                    "the default of " + column.name(),
                    own,
                    table,
                    "give it another one, definition().defaultTo(column.to(value)), or none, withoutDefault(column)");
        }
    }

    /** What is asked for the default of a column that holds the present. */
    protected abstract String now(SqlType<?> type, boolean utc);

    /** The text of a default as the catalogue shows it, as CREATE TABLE takes it. */
    protected String ownDefault(String sql) {
        return sql;
    }

    private void value(ExprNode expression) {
        if (expression instanceof ExprNode.Literal<?> literal) {
            literal(literal);
        } else {
            out.sql("(");
            ofItsOwn(expression);
            out.sql(")");
        }
    }

    private <V> void literal(ExprNode.Literal<V> node) {
        out.sql(defaultLiteral(jdbcType(node.type()), node.value()));
    }

    /** A literal as the default of a column, which says itself what type it is. */
    protected <V> String defaultLiteral(JdbcType<V> type, V value) {
        return type.literal(value);
    }

    /** Writes who numbers the rows. */
    protected void numbering(DefinedTable.Column column, DefinedTable table) {
        switch (column.numbering()) {
            case NONE -> {}
            case BY_DEFAULT -> out.sql(" generated by default as identity");
            case ALWAYS -> out.sql(" generated always as identity");
        }
    }

    private void key(String kind, DefinedTable.Key key) {
        constraint(key.name());
        out.sql(kind).sql(" (");
        commaSeparated(key.columns(), this::name).sql(")");
    }

    /** Writes a foreign key. */
    protected final void foreignKey(DefinedTable.ForeignKey key) {
        constraint(key.name());
        out.sql("foreign key (");
        commaSeparated(key.columns(), this::name).sql(") references ");
        table(new Relation.TableRef(key.referenced().schema(), key.referenced().table(), null, List.of(), false));
        out.sql(" (");
        commaSeparated(key.referencedColumns(), this::name).sql(")");
        action(" on delete ", key.onDelete());
        action(" on update ", key.onUpdate());
    }

    /** Writes what becomes of rows whose referenced row changes. */
    protected void action(String when, ReferentialAction action) {
        out.sql(action == ReferentialAction.NO_ACTION ? "" : when + action.sql());
    }

    private void check(DefinedTable.Check check, DefinedTable table) {
        constraint(check.name());
        out.sql("check (");
        if (check.own() != null && isOwn(table)) {
            out.sql(check.own());
        } else if (check.condition() != null) {
            ofItsOwn(check.condition());
        } else {
            throw foreign(
                    "the CHECK " + (check.name() == null ? "" : check.name()),
                    String.valueOf(check.own()),
                    table,
                    "say it as a condition: definition().check(name, condition), or leave it out, portable()");
        }
        out.sql(")");
    }

    private void constraint(@Nullable Name name) {
        if (name != null) {
            out.sql("constraint ");
            name(name).sql(" ");
        }
    }
}
