package org.ashlarsql.dsl;

/** Statements made of others; users have them from {@link Sql}. */
abstract class Composing extends ArrayFunctions {

    Composing() {}

    /** {@code explain statement}: the database's plan for it; the statement isn't run. */
    public static Explain explain(Statement statement) {
        return new Explain(statement, false, statement.sending().changed());
    }

    /**
     * {@code explain analyze query}: the database's plan for it with what it cost, for which it's run. SQLite has no such
     * thing.
     */
    public static Explain explainAnalyze(Query<?> query) {
        return new Explain(query, true, query.sending().changed());
    }
}
