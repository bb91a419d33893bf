package org.ashlarsql.feature;

/** The sections of the feature matrix, in its order. */
enum Section {
    SELECT_LIST("Select list"),
    FROM("FROM"),
    SET_OPERATIONS("Set operations"),
    COMMON_TABLE_EXPRESSIONS("Common table expressions"),
    CONDITIONS("Conditions"),
    EXPRESSIONS("Expressions"),
    TEXTS("Texts"),
    NUMBERS("Numbers"),
    DATES_AND_TIMES("Dates and times"),
    AGGREGATES("Aggregates"),
    GROUPING("Grouping"),
    WINDOWS("Windows"),
    JSON("JSON"),
    ARRAYS("Arrays"),
    RANGES("Ranges"),
    FULL_TEXT("Full text"),
    LOCKING("Locking"),
    PAGING("Sorting and paging"),
    COMPOSITION("Composition"),
    STATEMENTS("Statements"),
    INSERTS("Inserts"),
    UPSERTS("Upserts"),
    UPDATES_AND_DELETES("Updates and deletes"),
    MERGES("Merges"),
    SCHEMA("Tables, indexes and views");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
