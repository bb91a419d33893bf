package org.ashlarsql.dialect;

import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.Renderer;
import org.ashlarsql.render.SqlWriter;
import org.ashlarsql.tree.DdlNode;
import org.ashlarsql.tree.DefinedTable;

/** How PostgreSQL changes the schema. */
abstract class PostgreSqlDdl extends Renderer {

    PostgreSqlDdl(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    /** A serial column is one with a sequence already: https://www.postgresql.org/docs/current/datatype-numeric.html */
    @Override
    protected void numbering(DefinedTable.Column column, DefinedTable table) {
        String own = column.ownType();
        boolean serial = own != null && usesOwnType(column, table) && own.endsWith("serial");
        boolean ofSequence = column.ownDefault() != null && isOwn(table);
        if (!serial && !ofSequence) {
            super.numbering(column, table);
        }
    }

    /** There's no IF NOT EXISTS: https://www.postgresql.org/docs/current/sql-createtype.html */
    @Override
    public SqlWriter visitCreateType(DdlNode.CreateType node) {
        if (!node.ifNotExists()) {
            return super.visitCreateType(node);
        }
        return unlessThere(new DdlNode.CreateType(node.name(), node.labels(), false));
    }

    /** As {@link #visitCreateType}: https://www.postgresql.org/docs/current/sql-altertable.html */
    @Override
    public SqlWriter visitAddForeignKey(DdlNode.AddForeignKey node) {
        return node.ifNotExists()
                ? unlessThere(new DdlNode.AddForeignKey(node.key(), node.table(), false))
                : super.visitAddForeignKey(node);
    }

    private SqlWriter unlessThere(DdlNode node) {
        String block = "begin " + dialect.render(node).sql() + "; exception when duplicate_object then null; end";
        return out.sql("do ").sql(literal(block));
    }
}
