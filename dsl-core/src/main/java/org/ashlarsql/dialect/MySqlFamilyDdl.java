package org.ashlarsql.dialect;

import java.util.Locale;
import java.util.stream.Stream;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.Renderer;
import org.ashlarsql.render.SqlWriter;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.tree.DdlNode;
import org.ashlarsql.tree.DefinedIndex;
import org.ashlarsql.tree.DefinedTable;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.ReferentialAction;
import org.ashlarsql.type.JdbcType;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes;
import org.jspecify.annotations.Nullable;

/** How MySQL and MariaDB change the schema: https://dev.mysql.com/doc/refman/8.0/en/create-table.html */
abstract class MySqlFamilyDdl extends Renderer {

    /** Of the beginning of a text that is indexed, in characters; four bytes each, it's less than an index may hold. */
    private static final int INDEXED = 255;

    MySqlFamilyDdl(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    /** https://dev.mysql.com/doc/refman/8.0/en/implicit-commit.html */
    @Override
    public SqlWriter visitDdl(DdlNode node) {
        boolean temporary = (node instanceof DdlNode.CreateTable table && table.temporary())
                || (node instanceof DdlNode.CreateTableAs as && as.temporary());
        if (!temporary) {
            out.commits();
        }
        return super.visitDdl(node);
    }

    /** There, DROP SCHEMA drops all that is in it: https://dev.mysql.com/doc/refman/8.0/en/drop-database.html */
    @Override
    protected void cascade(DdlNode.Drop node) {
        if (node.kind() != DdlNode.Drop.Kind.SCHEMA) {
            super.cascade(node);
        } else if (!node.cascade()) {
            throw new UnsupportedFeatureException(
                    "DROP SCHEMA of nothing but an empty one", dialect, "say cascade(): all that is in it is dropped");
        }
    }

    @Override
    protected void column(DefinedTable.Column column, DefinedTable table) {
        super.column(column, table);
        comment(column.comment());
    }

    @Override
    protected void tableCommentBehind(DefinedTable table) {
        comment(table.comment());
    }

    private void comment(@Nullable String text) {
        if (text != null) {
            out.sql(" comment ").sql(quotedText(text));
        }
    }

    /** A key needs texts of a certain length. */
    @Override
    protected String declared(DefinedTable.Column column, DefinedTable table) {
        String type = super.declared(column, table);
        if (!isLong(type) || keys(table).noneMatch(column.name()::equals)) {
            return type;
        }
        return (type.equals("longtext") ? "varchar(" : "varbinary(") + INDEXED + ")";
    }

    private static boolean isLong(String type) {
        return type.equals("longtext") || type.equals("longblob");
    }

    private static Stream<Name> keys(DefinedTable table) {
        DefinedTable.Key primary = table.primaryKey();
        return Stream.of(
                        primary == null ? Stream.<Name>empty() : primary.columns().stream(),
                        table.uniqueKeys().stream().flatMap(key -> key.columns().stream()),
                        table.foreignKeys().stream().flatMap(key -> key.columns().stream()))
                .flatMap(names -> names);
    }

    /** Without NULL, older servers make a TIMESTAMP NOT NULL. */
    @Override
    protected void notNull(DefinedTable.Column column) {
        boolean timestamp = column.type().stored() == StandardTypes.TIMESTAMP_WITH_TIME_ZONE;
        out.sql(!column.nullable() ? " not null" : timestamp && column.computed() == null ? " null" : "");
    }

    /** Only the text of a date or time. */
    @Override
    protected <V> String defaultLiteral(JdbcType<V> type, V value) {
        String literal = type.literal(value);
        return literal.indexOf('\\') >= 0 ? type.inline(value) : literal.replaceFirst("^(date|time|timestamp) '", "'");
    }

    /** What isn't a literal stands in parentheses: https://dev.mysql.com/doc/refman/8.0/en/data-type-defaults.html */
    @Override
    protected String ownDefault(String sql) {
        return Literals.isOne(sql) || sql.toLowerCase(Locale.ROOT).startsWith("current_timestamp")
                ? sql
                : "(" + sql + ")";
    }

    @Override
    protected void numbering(DefinedTable.Column column, DefinedTable table) {
        if (column.numbering() == DefinedTable.Numbering.NONE) {
            return;
        }
        boolean first = Stream.concat(Stream.ofNullable(table.primaryKey()), table.uniqueKeys().stream())
                .anyMatch(key -> key.columns().get(0).equals(column.name()));
        if (!first) {
            throw new UnsupportedFeatureException(
                    "numbering rows by " + table.table().table() + "." + column.name() + ", which no key starts with",
                    dialect,
                    "make it a key: definition().unique(name, column)");
        }
        out.sql(" auto_increment");
    }

    /** https://dev.mysql.com/doc/refman/8.0/en/create-table-foreign-keys.html */
    @Override
    protected void action(String when, ReferentialAction action) {
        if (action == ReferentialAction.SET_DEFAULT) {
            throw new UnsupportedFeatureException("SET DEFAULT in foreign keys", dialect, "use SET_NULL or CASCADE");
        }
        super.action(when, action);
    }

    @Override
    protected String now(SqlType<?> type, boolean utc) {
        if (type.stored() == StandardTypes.DATE) {
            return utc ? "(utc_date())" : "(curdate())";
        }
        if (type.stored() == StandardTypes.TIME) {
            return utc ? "(utc_time(6))" : "(curtime(6))";
        }
        return utc && type.stored() == StandardTypes.TIMESTAMP ? "(utc_timestamp(6))" : "current_timestamp(6)";
    }

    /** Of a long text, its beginning: https://dev.mysql.com/doc/refman/8.0/en/column-indexes.html */
    @Override
    protected void indexPart(DefinedIndex.Part part) {
        SqlType<?> type = part.type();
        if (type == null || !isLong(jdbcType(type).columnType())) {
            super.indexPart(part);
            return;
        }
        super.indexPart(new DefinedIndex.Part(part.expression(), type, false));
        out.sql("(" + INDEXED + ")").sql(part.descending() ? " desc" : "");
    }

    @Override
    public SqlWriter visitDropIndex(DdlNode.DropIndex node) {
        super.visitDropIndex(node).sql(" on ");
        table(node.table());
        return out;
    }

    @Override
    protected String dropForeignKey() {
        return " drop foreign key";
    }
}
