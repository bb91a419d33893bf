package org.ashlarsql.render;

/** What not every database or version can do, named as error messages name it. */
public enum Feature {
    FULL_JOIN("FULL JOIN"),
    LATERAL("LATERAL"),
    TABLE_FUNCTION("table functions"),
    TABLESAMPLE("TABLESAMPLE"),
    MATERIALIZED("MATERIALIZED and NOT MATERIALIZED"),
    SEARCH_CYCLE("SEARCH and CYCLE"),
    DISTINCT_ON("DISTINCT ON"),
    WITH_TIES("WITH TIES"),
    INTERSECT_EXCEPT("INTERSECT and EXCEPT"),
    INTERSECT_EXCEPT_ALL("INTERSECT ALL and EXCEPT ALL"),
    DEFAULT_IN_VALUES("DEFAULT in VALUES"),
    INSERT_RETURNING("INSERT ... RETURNING");

    private final String title;

    Feature(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }
}
