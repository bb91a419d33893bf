package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.select;

import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.feature.Expectation.QueryExpectation;
import org.ashlarsql.schema.From;
import org.ashlarsql.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * What one expression has to be in each row of a table, in the order of its key; the SQL is that of the expression.
 *
 * <pre>{@code
 * valueOf(DOCUMENT.body.get("name").asText(), DOCUMENT, DOCUMENT.documentId)
 *     .on(POSTGRESQL, "document.body ->> 'name'")
 *     .returns(...);
 * }</pre>
 */
final class ValueOf<R> {

    private final QueryExpectation<R> query;
    private final String rest;

    private ValueOf(QueryExpectation<R> query, String rest) {
        this.query = query;
        this.rest = rest;
    }

    static <R> ValueOf<R> valueOf(Expr<?, R> value, From table, NumExpr<Integer, ?> key) {
        return new ValueOf<>(
                Expectation.query(select(value).from(table).orderBy(key.asc())), " from " + table + " order by " + key);
    }

    ValueOf<R> is(String expression) {
        query.is("select " + expression + rest);
        return this;
    }

    ValueOf<R> on(TestDatabase database, String expression) {
        query.on(database, "select " + expression + rest);
        return this;
    }

    ValueOf<R> onMySqlFamily(String expression) {
        return on(TestDatabase.MARIADB, expression).on(TestDatabase.MYSQL, expression);
    }

    ValueOf<R> binds(@Nullable Object... values) {
        query.binds(values);
        return this;
    }

    ValueOf<R> bindsOn(TestDatabase database, @Nullable Object... values) {
        query.bindsOn(database, values);
        return this;
    }

    ValueOf<R> unsupportedOn(TestDatabase database, String message) {
        query.unsupportedOn(database, message);
        return this;
    }

    ValueOf<R> shows(Section section, String name) {
        query.shows(section, name);
        return this;
    }

    ValueOf<R> emulatedOn(TestDatabase... databases) {
        query.emulatedOn(databases);
        return this;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    final void returns(R... rows) {
        query.returns(rows);
    }
}
