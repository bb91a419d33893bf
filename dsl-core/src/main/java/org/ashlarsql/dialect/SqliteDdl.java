package org.ashlarsql.dialect;

import java.util.List;
import java.util.Locale;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.Renderer;
import org.ashlarsql.render.SqlWriter;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.tree.DefinedTable;
import org.ashlarsql.tree.DefinedTable.Numbering;
import org.ashlarsql.type.EnumType;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes;

/** How SQLite changes the schema: https://www.sqlite.org/lang_createtable.html */
abstract class SqliteDdl extends Renderer {

    SqliteDdl(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    /** Comments have no place but the text of the statement, which SQLite keeps. */
    @Override
    protected void tableCommentInside(DefinedTable table) {
        String comment = table.comment();
        if (comment != null) {
            out.sql(" -- ").sql(comment.replaceAll("\\R", " ")).sql("\n");
        }
    }

    @Override
    protected void column(DefinedTable.Column column, DefinedTable table) {
        String comment = column.comment();
        if (comment != null) {
            out.sql("\n");
            comment.lines().forEach(line -> out.sql("-- ").sql(line).sql("\n"));
        }
        super.column(column, table);
        if (column.type().stored() instanceof EnumType<?> labels && !usesOwnType(column, table)) {
            out.sql(" check (");
            name(column.name()).sql(" in (");
            commaSeparated(labels.labels(), label -> out.sql(literal(label))).sql("))");
        }
    }

    /** Nothing where there's no type; INTEGER PRIMARY KEY is another name of the row's id: https://www.sqlite.org/rowidtable.html */
    @Override
    protected String declared(DefinedTable.Column column, DefinedTable table) {
        if (column.numbering() != Numbering.NONE) {
            return "integer";
        }
        return column.type().stored() == StandardTypes.ANY ? "" : super.declared(column, table);
    }

    @Override
    protected void numbering(DefinedTable.Column column, DefinedTable table) {
        DefinedTable.Key key = table.primaryKey();
        if (column.numbering() != Numbering.NONE
                && (key == null || !key.columns().equals(List.of(column.name())))) {
            throw new UnsupportedFeatureException(
                    "numbering rows by " + table.table().table() + "." + column.name()
                            + ", which isn't the whole primary key",
                    dialect,
                    "make it the primary key, or leave the table out there");
        }
    }

    /** What isn't a literal stands in parentheses. */
    @Override
    protected String ownDefault(String sql) {
        return Literals.isOne(sql) || sql.toLowerCase(Locale.ROOT).startsWith("current_") ? sql : "(" + sql + ")";
    }

    /** Always in UTC: https://www.sqlite.org/lang_datefunc.html */
    @Override
    protected String now(SqlType<?> type, boolean utc) {
        if (type.stored() == StandardTypes.DATE) {
            return "current_date";
        }
        return type.stored() == StandardTypes.TIME ? "current_time" : "current_timestamp";
    }
}
