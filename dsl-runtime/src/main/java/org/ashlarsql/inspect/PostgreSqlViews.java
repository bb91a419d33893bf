package org.ashlarsql.inspect;

import java.sql.SQLException;
import java.util.Set;

/**
 * The columns of views that are never NULL, as far as PostgreSQL knows: attnotnull is false for every one. What a
 * materialized view kept can be older than its table's NOT NULL.
 */
final class PostgreSqlViews {

    /**
     * The parsed query is a text without a promise to stay as it is, so that what doesn't look as expected counts for
     * nothing. It has to be one SELECT without subqueries, set operations, outer joins and grouping sets, and the column one
     * of a table that is NOT NULL there and in all that inherit from it. Names can't look like
     * parts of it, since their blanks and braces are escaped.
     *
     * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-rewrite.html">pg_rewrite</a>
     */
    private static final String QUERY = """
            with recursive family(root, member) as (
              select oid, oid from pg_class where relkind in ('r', 'p')
              union
              select f.root, i.inhrelid from family f join pg_inherits i on i.inhparent = f.member
            ), doubtful(root, attname) as (
              select f.root, a.attname
              from family f
              join pg_class c on c.oid = f.member
              join pg_attribute a on a.attrelid = f.member
              where c.relkind not in ('r', 'p') or not a.attnotnull or exists (
                select from pg_constraint v
                where v.conrelid = a.attrelid and v.contype = 'n' and not v.convalidated and v.conkey[1] = a.attnum)
            ), query(view, tree) as (
              select v.oid, replace(r.ev_action::text, chr(92) || ' ', '_')
              from pg_class v
              join pg_namespace n on n.oid = v.relnamespace
              join pg_rewrite r on r.ev_class = v.oid and r.rulename = '_RETURN'
              where n.nspname = ? and v.relkind = 'v'
            ), item(view, part) as (
              select view, regexp_matches(tree,
                '[{]TARGETENTRY :expr [{]VAR [^{}]*[}] :resno ([0-9]+) :resname [^ ]+ :ressortgroupref [0-9]+ '
                ':resorigtbl ([1-9][0-9]*) :resorigcol ([1-9][0-9]*) :resjunk false[}]', 'g')
              from query
              where tree like '({QUERY :commandType 1 %' and tree not like '%{QUERY%{QUERY%'
                and tree like '% :setOperations <> %' and tree like '% :groupingSets <> %'
                and tree !~ ':jointype (?!0 )'
            )
            select v.relname, a.attname
            from item i
            join pg_class v on v.oid = i.view
            join pg_attribute a on a.attrelid = v.oid and a.attnum = i.part[1]::int
            join pg_attribute b on b.attrelid = i.part[2]::oid and b.attnum = i.part[3]::int
            join pg_class t on t.oid = b.attrelid and t.relkind in ('r', 'p')
            where a.atttypid = b.atttypid
              and not exists (select from doubtful d where d.root = t.oid and d.attname = b.attname)
            """.replace("'\n                  '", "");

    private PostgreSqlViews() {}

    static Set<ColumnId> notNull(Catalogue catalogue, String schema) throws SQLException {
        return Set.copyOf(catalogue.list(QUERY, row -> new ColumnId(row.getString(1), row.getString(2)), schema));
    }
}
