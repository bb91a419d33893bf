package org.ashlarsql.inspect;

import java.util.Collections;

/**
 * The catalogue queries for SQLite 3.37 and later: its pragmas as functions, joined with the tables to describe. Those
 * that take a number of tables have as many binds for their names, after those for the schema.
 *
 * <p>Only the selected tables are asked for, since a single broken view among them fails the whole statement.
 *
 * @see <a href="https://www.sqlite.org/pragma.html#pragfunc">PRAGMA functions</a>
 */
record SqliteQueries(String schema, int tableCount) {

    static final String SCHEMA =
            "select name, name <> 'main' from pragma_database_list where name = coalesce(?, 'main') collate nocase";

    /** Shadow tables hold the data of virtual ones. */
    static String tables(String schema) {
        return """
                select l.name, l.type, m.sql, l.strict
                from pragma_table_list l
                join %s m on m.name = l.name and m.type in ('table', 'view')
                where l.schema = ? and l.type in ('table', 'view', 'virtual') and l.name not like 'sqlite\\_%%' escape '\\'
                """.formatted(catalogue(schema));
    }

    /** Hidden columns are the arguments of a virtual table (1) or, as far as they're wanted, generated (2 and 3). */
    String columns() {
        return """
                select m.name, x.name, x.type, x."notnull", x.dflt_value, x.pk, x.hidden
                from %s m, pragma_table_xinfo(m.name, ?) x
                where m.type in ('table', 'view') and m.name in (%s) and x.hidden <> 1
                order by m.name, x.cid
                """.formatted(catalogue(schema), names());
    }

    /** Two binds for the schema. */
    String keys() {
        return """
                select m.name, l.origin = 'pk', l.name, i.name
                from %s m, pragma_index_list(m.name, ?) l, pragma_index_info(l.name, ?) i
                where m.type = 'table' and m.name in (%s) and l."unique" and not l.partial
                order by m.name, l.name, i.seqno
                """.formatted(catalogue(schema), names());
    }

    /** Those that were made by a statement of their own, by its text. */
    String indexes() {
        return """
                select m.tbl_name, m.name, m.sql
                from %s m
                where m.type = 'index' and m.sql is not null and ? is not null and m.tbl_name in (%s)
                order by m.tbl_name, m.name
                """.formatted(catalogue(schema), names());
    }

    String foreignKeys() {
        return """
                select m.name, f.id, f."from", f."table", f."to", f.on_delete, f.on_update
                from %s m, pragma_foreign_key_list(m.name, ?) f
                where m.type = 'table' and m.name in (%s)
                order by m.name, f.id, f.seq
                """.formatted(catalogue(schema), names());
    }

    private static String catalogue(String schema) {
        return "\"" + schema.replace("\"", "\"\"") + "\".sqlite_master";
    }

    /** SQLite accepts {@code in ()}. */
    private String names() {
        return String.join(", ", Collections.nCopies(tableCount, "?"));
    }
}
