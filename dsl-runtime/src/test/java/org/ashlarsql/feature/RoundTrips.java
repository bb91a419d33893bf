package org.ashlarsql.feature;

import static org.ashlarsql.sample.EveryList.EVERY_LIST;
import static org.ashlarsql.sample.EveryType.EVERY_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.ashlarsql.sample.EveryList;
import org.ashlarsql.sample.EveryType;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.Table;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.type.Json;

/**
 * Random values beside given ones, sent on a {@link RoundTrip}.
 *
 * <p>Every run has a seed of its own and prints it; {@code -Dashlar.test.seed=...} repeats the run.
 */
final class RoundTrips {

    private static final long SEED = Long.getLong("ashlar.test.seed", new Random().nextInt(Integer.MAX_VALUE));

    static {
        System.out.println("round trips: repeat them with -Dashlar.test.seed=" + SEED);
    }

    private static final int RANDOM = 8;

    /** East and west of Greenwich, each with hours that don't exist; one lacks a day, 2011-12-30. */
    private static final List<String> ZONES = List.of("Europe/Berlin", "America/New_York", "Pacific/Apia");

    private RoundTrips() {}

    /** The same values for every database, and for every test of it alone. */
    static RandomValues random() {
        return new RandomValues(SEED);
    }

    /** The given values and random ones. */
    static <V> List<V> with(List<V> edges, Supplier<V> random) {
        var values = new ArrayList<>(edges);
        for (int i = 0; i < RANDOM; i++) {
            values.add(random.get());
        }
        return values;
    }

    /** Each value has to come back as it was. */
    static <V> void travel(Route route, Column<EveryType, V, Optional<V>> column, List<V> values) {
        travel(route, column, values, UnaryOperator.identity());
    }

    /** Each value has to come back as what the database keeps of it. */
    static <V> void travel(
            Route route, Column<EveryType, V, Optional<V>> column, List<V> values, UnaryOperator<V> kept) {
        travel(route, EVERY_TYPE, EVERY_TYPE.id, column, values, kept);
    }

    /** Each value has to come back as it was, where there are arrays and ranges. */
    static <V> void travelList(
            Route route, Column<EveryList, V, Optional<V>> column, List<V> values, UnaryOperator<V> kept) {
        travel(route, EVERY_LIST, EVERY_LIST.id, column, values, kept);
    }

    private static <T extends Table<T, List<Optional<?>>>, V> void travel(
            Route route,
            Table<T, List<Optional<?>>> table,
            Column<T, Integer, Integer> key,
            Column<T, V, Optional<V>> column,
            List<V> values,
            UnaryOperator<V> kept) {
        boolean comparable = !isDocument(values.get(0), route);
        var dialect = route.open().dialect();
        route.inside(
                tx -> assertThat(new RoundTrip<>(tx, dialect, table, key, column, values, kept).problems(comparable))
                        .as("problems on %s, with the seed %d", route, SEED)
                        .isEmpty());
    }

    /** Whether it's a document of SQLite, or an array of documents, for which databases have no equality. */
    private static boolean isDocument(Object value, Route route) {
        return value instanceof Json
                ? route.database() == TestDatabase.SQLITE
                : value instanceof List<?> list && list.contains(Json.NULL);
    }

    /** Does something in the time zones of several JVMs. */
    static void inZones(Runnable test) {
        for (String zone : ZONES) {
            TimeZone before = TimeZone.getDefault();
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            try {
                test.run();
            } finally {
                TimeZone.setDefault(before);
            }
        }
    }
}
