package org.ashlarsql.inspect;

/**
 * The catalogue queries for PostgreSQL 12 and later. All but the first and the last take the schema's name.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalogs.html">System Catalogs</a>
 */
final class PostgreSqlQueries {

    static final String SCHEMA =
            "select nspname, nspname is distinct from current_schema() from pg_namespace where nspname = coalesce(?, current_schema()::text)";

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
     * A domain's NOT NULL and default count as the column's own, all the way down to its base type. From 18 on NOT NULL
     * need not be valid, and then says nothing of the rows that were there before it.
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
            select c.relname, a.attname, a.atttypid::text, a.atttypmod,
              format_type(b.oid, coalesce(u.typmod, a.atttypmod)),
              a.attnotnull and not exists (
                select from pg_constraint v
                where v.conrelid = a.attrelid and v.contype = 'n' and not v.convalidated and v.conkey[1] = a.attnum)
                or coalesce(u.not_null, false),
              coalesce(pg_get_expr(d.adbin, d.adrelid), u.default_sql),
              a.attidentity::text, a.attgenerated::text,
              col_description(c.oid, a.attnum), c.relkind in ('v', 'm')
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join unrolled u on u.oid = a.atttypid
              and not exists (select from pg_type t where t.oid = u.base and t.typtype = 'd')
            join pg_type b on b.oid = coalesce(u.base, a.atttypid)
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
                when 'd' then 'set default' else 'no action' end,
              case when r.relnamespace <> t.relnamespace then f.nspname end
            from pg_constraint c
            join pg_class t on t.oid = c.conrelid
            join pg_class r on r.oid = c.confrelid
            join pg_namespace f on f.oid = r.relnamespace
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

    /** The schema of a type that SQL has to name with it: neither a built-in one nor one of the current schema. */
    private static final String NAMED_SCHEMA = """
            case when n.nspname = 'pg_catalog' or (n.nspname = current_schema() and not exists (
              select from pg_type b where b.typname = t.typname and b.typnamespace = 'pg_catalog'::regnamespace))
              then null else n.nspname end""";

    /**
     * Types that may be a column's, of every schema; the rows of tables only where they are some column's. PostgreSQL 12 and
     * 13 have no multiranges, and no column that tells theirs.
     */
    static final String TYPES = """
            with used(oid) as (
              select atttypid from pg_attribute where attnum > 0 and not attisdropped
              union
              select unnest(p.prorettype || coalesce(p.proallargtypes, p.proargtypes::oid[])) from pg_proc p
              where p.pronamespace = to_regnamespace(quote_ident(?))
            )
            select t.oid::text, case when t.typinput = 'array_in'::regproc then 'A' else t.typtype::text end,
              n.nspname = 'pg_catalog',
              %s,
              t.typname,
              case when t.typtype = 'd' then t.typbasetype when t.typinput = 'array_in'::regproc then t.typelem
                else r.rngsubtype end::text,
              t.typtypmod
            from pg_type t
            join pg_namespace n on n.oid = t.typnamespace
            left join pg_range r on r.rngtypid = t.oid or (to_jsonb(r) ->> 'rngmultitypid')::oid = t.oid
            left join pg_type e on e.oid = t.typelem
            left join pg_class c on c.oid = case when e.typrelid <> 0 then e.typrelid else t.typrelid end
            where c.relkind is null or c.relkind = 'c' or t.oid in (select oid from used)
              or t.oid in (select b.typelem from pg_type b where b.oid in (select oid from used))
            order by n.nspname, t.typname
            """.formatted(NAMED_SCHEMA);

    /** The fields of composite types and of the tables whose rows are a column's values. */
    static final String FIELDS = """
            select t.oid::text, a.attname, a.atttypid::text, a.atttypmod
            from pg_type t
            join pg_class c on c.oid = t.typrelid
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where t.typtype = 'c' and (c.relkind = 'c' or t.oid in (
              select coalesce(e.typelem, u.oid)
              from (
                select atttypid from pg_attribute where attnum > 0 and not attisdropped
                union
                select unnest(p.prorettype || coalesce(p.proallargtypes, p.proargtypes::oid[])) from pg_proc p
                where p.pronamespace = to_regnamespace(quote_ident(?))
              ) u (oid)
              left join pg_type e on e.oid = u.oid and e.typinput = 'array_in'::regproc))
            order by t.oid, a.attnum
            """;

    /** Without those that belong to a column, and those of extensions. */
    static final String SEQUENCES = """
            select c.relname, s.seqtypid::regtype::text, obj_description(c.oid, 'pg_class')
            from pg_sequence s
            join pg_class c on c.oid = s.seqrelid
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and not exists (
              select from pg_depend d
              where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i', 'e'))
            """;

    /**
     * A row for each parameter, and for each column of the type of rows that a function returns. Left out is what nobody
     * calls by itself: what belongs to an extension or makes up an aggregate, takes or makes pseudo-types, or returns records
     * that its call would have to describe.
     *
     * @see <a href="https://www.postgresql.org/docs/current/datatype-pseudo.html">Pseudo-Types</a>
     */
    static final String ROUTINES = """
            with routine as (
              select p.*, coalesce(p.proallargtypes, p.proargtypes::oid[]) as types
              from pg_proc p
              join pg_namespace n on n.oid = p.pronamespace
              where n.nspname = ? and p.prokind in ('f', 'p', 'a')
                and not exists (
                  select from pg_depend d
                  where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype in ('e', 'i'))
                and not exists (
                  select from pg_aggregate a
                  where p.oid in (a.aggtransfn, a.aggfinalfn, a.aggcombinefn, a.aggserialfn, a.aggdeserialfn,
                    a.aggmtransfn, a.aggminvtransfn, a.aggmfinalfn))
                and not exists (
                  select from pg_aggregate a where a.aggfnoid = p.oid and a.aggkind <> 'n')
            )
            select p.oid::text, p.proname, p.prokind::text, p.proretset, p.prorettype::text,
              p.prorettype = 'void'::regtype, p.pronargdefaults, obj_description(p.oid, 'pg_proc'), x.mode, x.name,
              x.type::text, x.modifier
            from routine p
            join pg_type t on t.oid = p.prorettype
            left join lateral (
              select coalesce(a.mode, 'i') as mode, nullif(a.name, '') as name, a.type, -1 as modifier, a.place
              from unnest(p.types, p.proargmodes::text[], p.proargnames) with ordinality a (type, mode, name, place)
              union all
              select 'c', a.attname, a.atttypid, a.atttypmod, 1000 + a.attnum
              from pg_attribute a
              where a.attrelid = t.typrelid and t.typtype = 'c' and a.attnum > 0 and not a.attisdropped
            ) x on true
            where not exists (
                select from pg_type s
                where s.oid = any(p.types) and (s.typtype = 'p' or s.typelem <> 0 and exists (
                  select from pg_type e where e.oid = s.typelem and e.typtype = 'p')))
              and (t.typtype <> 'p' or p.prorettype = 'void'::regtype
                or p.prorettype = 'record'::regtype and (p.prokind = 'p' or cardinality(p.proallargtypes) > 0))
              and t.typname <> '_record'
            order by p.proname, p.oid, x.place
            """;

    /** Of every schema: a column may have an enum type from another one. */
    static final String ENUMS = """
            select t.oid::text, n.nspname, t.typname, %s, e.enumlabel
            from pg_enum e
            join pg_type t on t.oid = e.enumtypid
            join pg_namespace n on n.oid = t.typnamespace
            order by n.nspname, t.typname, e.enumsortorder
            """.formatted(NAMED_SCHEMA);

    private PostgreSqlQueries() {}
}
