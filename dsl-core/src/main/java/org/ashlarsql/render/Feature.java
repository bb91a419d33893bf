package org.ashlarsql.render;

/** What not every database or version can do, named as error messages name it. */
public enum Feature {
    FULL_JOIN("FULL JOIN"),
    LATERAL("LATERAL"),
    TABLE_FUNCTION("table functions"),
    TABLE_FUNCTION_COLUMNS("names for the columns of a table function"),
    ORDINALITY("WITH ORDINALITY"),
    JSON_TABLE("JSON_TABLE"),
    TABLESAMPLE("TABLESAMPLE"),
    MATERIALIZED("MATERIALIZED and NOT MATERIALIZED"),
    SEARCH_CYCLE("SEARCH and CYCLE"),
    BETWEEN_SYMMETRIC("BETWEEN SYMMETRIC"),
    TRY_CAST("TRY_CAST"),
    FUNCTION_SCHEMA("a schema in front of a function's name"),
    COLLATION_SCHEMA("a schema in front of a collation's name"),
    DISTINCT_ON("DISTINCT ON"),
    WITH_TIES("WITH TIES"),
    ARRAYS("arrays"),
    RANGES("ranges"),
    SETS("sets of labels"),
    BITS("bit strings"),
    ANY_TYPE("columns without a type"),
    DURATIONS("columns of durations"),
    OWN_TYPES("types that PostgreSQL alone has"),
    INTERSECT_EXCEPT("INTERSECT and EXCEPT"),
    INTERSECT_EXCEPT_ALL("INTERSECT ALL and EXCEPT ALL"),
    DEFAULT_IN_VALUES("DEFAULT in VALUES"),
    ROW_LOCKS("locks on rows"),
    HINTS("hints for the planner"),
    EXPLAIN_ANALYZE("EXPLAIN ANALYZE"),
    KEY_LOCKS("NO KEY UPDATE and KEY SHARE"),
    INSERT_RETURNING("INSERT ... RETURNING"),
    UPDATE_RETURNING("UPDATE ... RETURNING"),
    DELETE_RETURNING("DELETE ... RETURNING"),
    OVERRIDING_USER_VALUE("OVERRIDING USER VALUE"),
    SET_DEFAULT("SET column = DEFAULT"),
    UPDATE_LIMIT("ORDER BY and LIMIT in UPDATE and DELETE"),
    CHANGES_IN_WITH("statements that change rows in WITH"),
    COPY("COPY"),
    MERGE("MERGE"),
    MERGE_BY_SOURCE("WHEN NOT MATCHED BY SOURCE"),
    MERGE_RETURNING("MERGE ... RETURNING"),
    TRUNCATE("TRUNCATE"),
    CONTINUE_IDENTITY("CONTINUE IDENTITY"),
    TRUNCATE_CASCADE("TRUNCATE ... CASCADE"),
    ENUM_TYPES("CREATE TYPE ... AS ENUM"),
    SEQUENCES("sequences"),
    SCHEMAS("CREATE SCHEMA"),
    PROCEDURES("procedures"),
    COMMENT_ON("COMMENT ON"),
    ADD_CONSTRAINT("ALTER TABLE ... ADD CONSTRAINT"),
    ADD_KEY_IF_NOT_EXISTS("IF NOT EXISTS of a foreign key"),
    ALTER_IF_EXISTS("ALTER TABLE IF EXISTS"),
    DROP_CASCADE("DROP ... CASCADE"),
    REPLACE_VIEW("CREATE OR REPLACE VIEW"),
    INDEX_IF_EXISTS("IF EXISTS and IF NOT EXISTS of an index"),
    PARTIAL_INDEX("indexes of some rows"),
    EXPRESSION_INDEX("indexes of expressions"),
    GROUPING_SETS("ROLLUP, CUBE and GROUPING SETS"),
    QUALIFY("QUALIFY"),
    AGGREGATE_ORDER_BY("ORDER BY in an aggregate"),
    DISTINCT_OVER("DISTINCT in an aggregate over a window"),
    ORDER_BY_OVER("ORDER BY in an aggregate over a window"),
    WITHIN_GROUP_OVER("WITHIN GROUP over a window"),
    INTERVAL_FRAME("window frames that are an interval from the sort key"),
    GROUPS_FRAME("window frames in GROUPS"),
    FRAME_EXCLUSION("EXCLUDE in a window frame");

    private final String title;

    Feature(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }
}
