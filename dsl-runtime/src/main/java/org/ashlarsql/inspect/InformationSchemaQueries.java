package org.ashlarsql.inspect;

/**
 * The catalogue queries that MySQL 8.0.16 and MariaDB 10.5, and later, both answer; the first versions that show
 * their CHECKs. All take the schema's name.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/information-schema.html">INFORMATION_SCHEMA Tables</a>
 * @see <a href="https://mariadb.com/kb/en/information-schema-tables/">Information Schema Tables</a>
 */
final class InformationSchemaQueries {

    static final String SCHEMA = "select schema_name, not (schema_name <=> database()) from information_schema.schemata"
            + " where schema_name = coalesce(?, database())";

    static final String TABLES = """
            select table_name, table_type, table_comment
            from information_schema.tables
            where table_schema = ? and table_type in ('BASE TABLE', 'SYSTEM VERSIONED', 'VIEW')
            """;

    /** MariaDB's; MySQL has none. Their numbers are of eight bytes, unless a server of 11.5 or later was told otherwise. */
    static final String SEQUENCES = """
            select table_name, table_comment
            from information_schema.tables
            where table_schema = ? and table_type = 'SEQUENCE'
            """;

    /** The length of a longtext is no Java int; only a declared one is asked for. */
    static final String COLUMNS = """
            select table_name, column_name, is_nullable, data_type, column_type,
              case when data_type in ('char', 'varchar', 'binary', 'varbinary') then character_maximum_length end,
              numeric_precision, numeric_scale, datetime_precision, extra, generation_expression, column_default,
              column_comment
            from information_schema.columns
            where table_schema = ?
            order by table_name, ordinal_position
            """;

    /** With the expression that a part without a column is, where the server has that. */
    static String indexes(String expression) {
        return """
                select table_name, index_name, non_unique, column_name, sub_part, collation, index_type, %s
                from information_schema.statistics
                where table_schema = ?
                order by table_name, index_name, seq_in_index
                """.formatted(expression);
    }

    static final String FOREIGN_KEYS = """
            select k.table_name, k.constraint_name, k.column_name, k.referenced_table_name, k.referenced_column_name,
              r.delete_rule, r.update_rule,
              case when k.referenced_table_schema <> k.table_schema then k.referenced_table_schema end
            from information_schema.key_column_usage k
            join information_schema.referential_constraints r
              on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
                and r.table_name = k.table_name
            where k.table_schema = ? and k.referenced_table_schema is not null
            order by k.table_name, k.constraint_name, k.ordinal_position
            """;

    /**
     * A row for each parameter, and one for what a function returns. That a function of MariaDB is an aggregate, nothing but
     * its text tells.
     *
     * @see <a href="https://mariadb.com/kb/en/stored-aggregate-functions/">Stored Aggregate Functions</a>
     */
    static final String ROUTINES = """
            select r.routine_name,
              case
                when r.routine_type = 'FUNCTION'
                  and r.routine_definition rlike '(?i)fetch[[:space:]]+group[[:space:]]+next[[:space:]]+row'
                then 'AGGREGATE' else r.routine_type end,
              r.routine_comment, p.ordinal_position, p.parameter_mode, p.parameter_name, p.data_type, p.dtd_identifier,
              case when p.data_type in ('char', 'varchar', 'binary', 'varbinary') then p.character_maximum_length end,
              p.numeric_precision, p.numeric_scale, p.datetime_precision
            from information_schema.routines r
            left join information_schema.parameters p
              on p.specific_schema = r.routine_schema and p.specific_name = r.specific_name
                and p.routine_type = r.routine_type
            where r.routine_schema = ? and r.routine_type in ('FUNCTION', 'PROCEDURE')
            order by r.routine_type, r.routine_name, p.ordinal_position
            """;

    private InformationSchemaQueries() {}
}
