package org.ashlarsql.inspect;

/**
 * The catalogue queries that MySQL 8.0.16 and MariaDB 10.5, and later, both answer; the first versions that show
 * their CHECKs. All take the schema's name.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/information-schema.html">INFORMATION_SCHEMA Tables</a>
 * @see <a href="https://mariadb.com/kb/en/information-schema-tables/">Information Schema Tables</a>
 */
final class InformationSchemaQueries {

    static final String SCHEMA =
            "select schema_name from information_schema.schemata where schema_name = coalesce(?, database())";

    static final String TABLES = """
            select table_name, table_type, table_comment
            from information_schema.tables
            where table_schema = ? and table_type in ('BASE TABLE', 'SYSTEM VERSIONED', 'VIEW')
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

    /** The column is null in a part that is a prefix of it, or an expression. */
    static final String KEYS = """
            select table_name, index_name, case when sub_part is null then column_name end
            from information_schema.statistics
            where table_schema = ? and non_unique = 0
            order by table_name, index_name, seq_in_index
            """;

    static final String FOREIGN_KEYS = """
            select table_name, constraint_name, column_name, referenced_table_name, referenced_column_name
            from information_schema.key_column_usage
            where table_schema = ? and referenced_table_schema = table_schema
            order by table_name, constraint_name, ordinal_position
            """;

    private InformationSchemaQueries() {}
}
