package org.ashlarsql.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ashlarsql.dsl.Query;
import org.ashlarsql.feature.Expectation.QueryExpectation;
import org.ashlarsql.type.Json;

/** Documents, however a database lays them out. */
final class CompactJson {

    private CompactJson() {}

    /** Asserts the documents that a query yields, see {@link #compact(List)}. */
    static <R> void yields(QueryExpectation<R> expectation, Query<R> query, String documents) {
        expectation.onEachDatabase((database, tx) ->
                assertThat(compact(tx.list(query))).as("rows on %s", database).isEqualTo(documents));
    }

    /** The documents one behind the other with spaces between, {@code -} for NULL. */
    static String compact(List<?> documents) {
        return documents.stream().map(CompactJson::compact).collect(Collectors.joining(" "));
    }

    private static String compact(Object document) {
        Object json = document instanceof Optional<?> optional ? optional.orElse(null) : document;
        return json == null ? "-" : compact((Json) json);
    }

    private static String compact(Json document) {
        return document.text().replaceAll("(\"(?:[^\"\\\\]|\\\\.)*\")|\\s+", "$1");
    }
}
