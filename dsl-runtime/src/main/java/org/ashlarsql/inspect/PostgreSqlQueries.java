package org.ashlarsql.inspect;

/**
 * The catalogue queries for PostgreSQL 12 and later. All but the first and the last take the schema's name.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalogs.html">System Catalogs</a>
 */
final class PostgreSqlQueries {

    static final String SCHEMA = "select nspname from pg_namespace where nspname = coalesce(?, current_schema()::text)";

    /** Partitions are reached through their parent; what belongs to an extension is no part of the user's schema. */
    static final String TABLES = """
            select c.relname, c.relkind::text, obj_description(c.oid, 'pg_class')
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and c.relkind in ('r', 'p', 'f', 'v', 'm') and not c.relispartition
              and not exists (
                select from pg_depend d
                where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            """;

    /**
     * A domain's NOT NULL and default count as the column's own, all the way down to its base type. An array's type is
     * that of its elements.
     */
    static final String COLUMNS = """
            with recursive unrolled(oid, base, typmod, not_null, default_sql) as (
              select oid, typbasetype, typtypmod, typnotnull, typdefault from pg_type where typtype = 'd'
              union all
              select u.oid, t.typbasetype, t.typtypmod, u.not_null or t.typnotnull,
                coalesce(u.default_sql, t.typdefault)
              from unrolled u
              join pg_type t on t.oid = u.base and t.typtype = 'd'
            )
            select c.relname, a.attname, e.oid::text,
              case when e.typnamespace = 'pg_catalog'::regnamespace or e.typname = 'citext' then e.typname else '' end,
              coalesce(u.typmod, a.atttypmod),
              format_type(b.oid, coalesce(u.typmod, a.atttypmod)),
              a.attnotnull or coalesce(u.not_null, false),
              coalesce(pg_get_expr(d.adbin, d.adrelid), u.default_sql),
              a.attidentity::text, a.attgenerated::text,
              col_description(c.oid, a.attnum),
              e.oid <> b.oid
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join unrolled u on u.oid = a.atttypid
              and not exists (select from pg_type t where t.oid = u.base and t.typtype = 'd')
            join pg_type b on b.oid = coalesce(u.base, a.atttypid)
            join pg_type e on e.oid = case when b.typcategory = 'A' and b.typelem <> 0 then b.typelem else b.oid end
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where n.nspname = ? and c.relkind in ('r', 'p', 'f', 'v', 'm') and a.attnum > 0 and not a.attisdropped
            order by c.relname, a.attnum
            """;

    /** Unique indexes, with and without a constraint; columns after indnkeyatts are only INCLUDEd. */
    static final String KEYS = """
            select t.relname, i.indisprimary, x.relname, a.attname
            from pg_index i
            join pg_class t on t.oid = i.indrelid
            join pg_class x on x.oid = i.indexrelid
            join pg_namespace n on n.oid = t.relnamespace
            cross join unnest(i.indkey::int2[]) with ordinality k(attnum, position)
            left join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum and k.attnum > 0
            where n.nspname = ? and i.indisunique and i.indpred is null and i.indislive and k.position <= i.indnkeyatts
            order by t.relname, x.relname, k.position
            """;

    /** Those that no constraint has made, by what stands behind the table's name in their CREATE INDEX. */
    static final String INDEXES = """
            select t.relname, x.relname, i.indisunique, substring(pg_get_indexdef(x.oid) from ' (USING .*)$')
            from pg_index i
            join pg_class t on t.oid = i.indrelid and t.relkind in ('r', 'p')
            join pg_class x on x.oid = i.indexrelid and not x.relispartition
            join pg_namespace n on n.oid = t.relnamespace
            where n.nspname = ? and i.indislive and not exists (
              select from pg_constraint c where c.conindid = x.oid and c.contype in ('p', 'u', 'x'))
            order by t.relname, x.relname
            """;

    /** A key that refers to a partitioned table has hidden children that refer to its partitions. */
    static final String FOREIGN_KEYS = """
            select t.relname, c.conname, a.attname, r.relname, b.attname, case c.confdeltype when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null'
                when 'd' then 'set default' else 'no action' end,
              case c.confupdtype when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null'
                when 'd' then 'set default' else 'no action' end
            from pg_constraint c
            join pg_class t on t.oid = c.conrelid
            join pg_class r on r.oid = c.confrelid and r.relnamespace = t.relnamespace
            join pg_namespace n on n.oid = t.relnamespace
            cross join unnest(c.conkey, c.confkey) with ordinality k(attnum, refnum, position)
            join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum
            join pg_attribute b on b.attrelid = r.oid and b.attnum = k.refnum
            where n.nspname = ? and c.contype = 'f' and c.conparentid = 0
            order by t.relname, c.conname, k.position
            """;

    /** Only constraints that hold for the rows that were there before them. */
    static final String CHECKS = """
            select t.relname, c.conname, pg_get_expr(c.conbin, c.conrelid)
            from pg_constraint c
            join pg_class t on t.oid = c.conrelid
            join pg_namespace n on n.oid = t.relnamespace
            where n.nspname = ? and c.contype = 'c' and c.convalidated
            order by t.relname, c.conname
            """;

    /** Of every schema: a column may have an enum type from another one. */
    static final String ENUMS = """
            select t.oid::text, n.nspname, t.typname, e.enumlabel
            from pg_enum e
            join pg_type t on t.oid = e.enumtypid
            join pg_namespace n on n.oid = t.typnamespace
            order by n.nspname, t.typname, e.enumsortorder
            """;

    private PostgreSqlQueries() {}
}
