package org.ashlarsql.render;

/** What not every database or version can do, named as error messages name it. */
public enum Feature {
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
