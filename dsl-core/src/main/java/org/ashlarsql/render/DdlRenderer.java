package org.ashlarsql.render;

import org.ashlarsql.tree.DdlNode;
import org.ashlarsql.tree.DdlVisitor;
import org.ashlarsql.tree.DefinedIndex;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes;

/** Writes statements that change the schema as the SQL standard and most databases have them. */
abstract class DdlRenderer extends TableRenderer implements DdlVisitor<SqlWriter> {

    DdlRenderer(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    @Override
    public SqlWriter visitDdl(DdlNode node) {
        return node.acceptDdl(this);
    }

    @Override
    public SqlWriter visitCreateTable(DdlNode.CreateTable node) {
        createTable(node);
        return out;
    }

    @Override
    public SqlWriter visitCreateTableAs(DdlNode.CreateTableAs node) {
        out.sql("create ").sql(node.temporary() ? "temporary " : "").sql("table ");
        out.sql(node.ifNotExists() ? "if not exists " : "");
        name(node.name()).sql(" as ");
        out.commonTablesPlace();
        query(node.query());
        return out;
    }

    @Override
    public SqlWriter visitCreateView(DdlNode.CreateView node) {
        if (node.orReplace()) {
            dialect.require(Feature.REPLACE_VIEW, "drop the view first: dropView(name).ifExists()");
        }
        out.inlinesValues();
        out.sql(node.orReplace() ? "create or replace view " : "create view ");
        name(node.name()).sql(" as ");
        out.commonTablesPlace();
        query(node.query());
        return out;
    }

    @Override
    public SqlWriter visitCreateIndex(DdlNode.CreateIndex node) {
        DefinedIndex index = node.index();
        out.inlinesValues();
        out.sql("create ").sql(index.kind()).sql(index.kind().isEmpty() ? "index " : " index ");
        if (node.ifNotExists()) {
            dialect.require(Feature.INDEX_IF_EXISTS, "create the index without ifNotExists()");
            out.sql("if not exists ");
        }
        name(index.name()).sql(" on ");
        table(node.table());
        if (index.own() != null && index.database().equals(dialect.name())) {
            return out.sql(" ").sql(index.own());
        }
        parts(index);
        if (index.where() != null) {
            dialect.require(Feature.PARTIAL_INDEX, "leave out where(...): index all rows");
            out.sql(" where ");
            ofItsOwn(index.where());
        }
        return out;
    }

    private void parts(DefinedIndex index) {
        if (index.parts().isEmpty()) {
            throw new UnsupportedFeatureException(
                    "the index " + index.name() + ", which is " + index.database() + "'s own SQL (" + index.own() + ")",
                    dialect,
                    "leave it out, portable(), and create another one");
        }
        out.sql(" (");
        commaSeparated(index.parts(), this::indexPart).sql(")");
    }

    /** Writes what rows are found by in an index. */
    protected void indexPart(DefinedIndex.Part part) {
        if (part.expression() instanceof ExprNode.Column column) {
            name(column.name());
        } else {
            dialect.require(Feature.EXPRESSION_INDEX, "index a computed column");
            out.sql("(");
            ofItsOwn(part.expression());
            out.sql(")");
        }
        out.sql(part.descending() ? " desc" : "");
    }

    @Override
    public SqlWriter visitDropIndex(DdlNode.DropIndex node) {
        out.sql("drop index ");
        if (node.ifExists()) {
            dialect.require(Feature.INDEX_IF_EXISTS, "drop the index without ifExists()");
            out.sql("if exists ");
        }
        return name(node.name());
    }

    @Override
    public SqlWriter visitAddForeignKey(DdlNode.AddForeignKey node) {
        dialect.require(Feature.ADD_CONSTRAINT, "create the table with its foreign key");
        if (node.ifNotExists()) {
            dialect.require(Feature.ADD_KEY_IF_NOT_EXISTS, "create the tables without ifNotExists()");
        }
        out.sql("alter table ");
        table(node.table());
        out.sql(" add ");
        foreignKey(node.key());
        return out;
    }

    @Override
    public SqlWriter visitDropForeignKey(DdlNode.DropForeignKey node) {
        dialect.require(Feature.ADD_CONSTRAINT, "drop the table");
        if (node.ifExists()) {
            dialect.require(Feature.ALTER_IF_EXISTS, "drop the tables without ifExists()");
        }
        out.sql(node.ifExists() ? "alter table if exists " : "alter table ");
        table(node.table());
        out.sql(dropForeignKey()).sql(node.ifExists() ? " if exists " : " ");
        return name(node.name());
    }

    /** How a foreign key ends. */
    protected String dropForeignKey() {
        return " drop constraint";
    }

    @Override
    public SqlWriter visitCommentOn(DdlNode.CommentOn node) {
        dialect.require(Feature.COMMENT_ON, "give the comment in the table's definition, and create the table so");
        out.sql(node.column() == null ? "comment on table " : "comment on column ");
        table(node.table());
        if (node.column() != null) {
            out.sql(".");
            name(node.column());
        }
        return out.sql(" is ").sql(literal(node.text()));
    }

    @Override
    public SqlWriter visitCreateSequence(DdlNode.CreateSequence node) {
        dialect.require(Feature.SEQUENCES, "number the rows by an identity column");
        out.sql(node.ifNotExists() ? "create sequence if not exists " : "create sequence ");
        name(node.name());
        out.sql(node.start() == 1 ? "" : " start with " + node.start());
        return out.sql(node.increment() == 1 ? "" : " increment by " + node.increment());
    }

    @Override
    public SqlWriter visitCreateSchema(DdlNode.CreateSchema node) {
        dialect.require(Feature.SCHEMAS, "attach a database to the connection");
        out.sql(node.ifNotExists() ? "create schema if not exists " : "create schema ");
        return name(node.name());
    }

    @Override
    public SqlWriter visitCreateType(DdlNode.CreateType node) {
        dialect.require(Feature.ENUM_TYPES, "create the table: its enum columns hold their labels there");
        out.sql("create type ");
        table(node.name());
        out.sql(" as enum (");
        return commaSeparated(node.labels(), label -> out.sql(literal(label))).sql(")");
    }

    @Override
    public SqlWriter visitDrop(DdlNode.Drop node) {
        switch (node.kind()) {
            case TABLE -> out.sql("drop table ");
            case VIEW -> out.sql("drop view ");
            case SEQUENCE -> {
                dialect.require(Feature.SEQUENCES, "there's nothing to drop");
                out.sql("drop sequence ");
            }
            case TYPE -> {
                dialect.require(Feature.ENUM_TYPES, "there's nothing to drop");
                out.sql("drop type ");
            }
            case SCHEMA -> {
                dialect.require(Feature.SCHEMAS, "detach the database from the connection");
                out.sql("drop schema ");
            }
        }
        out.sql(node.ifExists() ? "if exists " : "");
        table(node.name());
        cascade(node);
        return out;
    }

    /** What becomes of that which depends on it. */
    protected void cascade(DdlNode.Drop node) {
        if (node.cascade()) {
            dialect.require(Feature.DROP_CASCADE, "drop what depends on it first");
            out.sql(" cascade");
        }
    }

    @Override
    protected String now(SqlType<?> type, boolean utc) {
        return type.stored() == StandardTypes.DATE
                ? utc ? "(cast(current_timestamp at time zone 'UTC' as date))" : "current_date"
                : type.stored() == StandardTypes.TIME
                        ? utc ? "(cast(current_timestamp at time zone 'UTC' as time))" : "localtime"
                        : utc && type.stored() == StandardTypes.TIMESTAMP
                                ? "(current_timestamp at time zone 'UTC')"
                                : "current_timestamp";
    }
}
