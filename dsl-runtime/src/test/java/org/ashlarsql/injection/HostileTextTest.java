package org.ashlarsql.injection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ashlarsql.dsl.Query;
import org.ashlarsql.render.RenderedSql;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.runtime.DatabaseException;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;

/** No text changes what a statement is, whatever it holds and whatever mode the session is in. */
class HostileTextTest {

    private static final List<Probe> PROBES = Probes.all();

    private static final Set<TextKind> IN_SQL =
            EnumSet.of(TextKind.LITERAL, TextKind.IDENTIFIER, TextKind.HINT, TextKind.COMMENT);

    /** So much that dialects treat a text like any other. */
    private static final int LONG = 1_000;

    @EachDatabase
    void asValuesLiteralsAndWords(TestDatabase database) throws SQLException {
        var failures = new ArrayList<String>();
        for (SessionMode mode : SessionMode.of(database)) {
            try (Session session = Session.open(database, mode)) {
                for (Probe probe : probes(mode)) {
                    texts(mode, probe).forEach(text -> run(session, probe, text, failures));
                    session.assertUntouched(session + ", after " + probe);
                }
            }
        }
        assertThat(failures).as("%s", database).isEmpty();
    }

    /** In a mode of its own, what's written into SQL; that bound values get through is shown by the first one. */
    private static List<Probe> probes(SessionMode mode) {
        return mode == SessionMode.PLAIN
                ? PROBES
                : PROBES.stream()
                        .filter(probe -> IN_SQL.contains(probe.kind()) || probe == PROBES.get(0))
                        .toList();
    }

    private static Stream<String> texts(SessionMode mode, Probe probe) {
        Stream<String> texts = Hostile.texts().stream();
        boolean takesLong = probe.kind() == TextKind.VALUE || probe.kind() == TextKind.LITERAL;
        return mode == SessionMode.PLAIN && takesLong && probe.answer() != Probe.ANY
                ? Stream.concat(texts, Stream.of(Hostile.megabyte()))
                : texts;
    }

    private static void run(Session session, Probe probe, String text, List<String> failures) {
        String place = session + ", " + probe + ", " + Hostile.shown(text) + ": ";
        try {
            Query<?> query = probe.query().apply(text);
            RenderedSql sql = query.render(session.dialect());
            if (probe.kind() == TextKind.VALUE && text.length() < LONG) {
                assertThat(sql.sql())
                        .isEqualTo(probe.query()
                                .apply("a")
                                .render(session.dialect())
                                .sql());
            }
            List<?> rows = answer(session, query, sql);
            List<?> wanted = probe.answer().apply(text);
            if (probe.answer() != Probe.ANY && !rows.equals(wanted)) {
                failures.add(place + "answers " + Hostile.shown(rows.toString()) + " to " + Hostile.shown(sql.sql()));
            }
        } catch (UnsupportedFeatureException e) {
            // Nothing was sent.
        } catch (RuntimeException | AssertionError e) {
            if (!Refusals.isClean(e) && !(probe.kind() == TextKind.WORDS && e instanceof DatabaseException)) {
                failures.add(place + Hostile.shown(e + " caused by " + e.getCause()));
            }
        }
    }

    /** What the query answers, once it's known that this text and no other was sent. */
    private static List<?> answer(Session session, Query<?> query, RenderedSql sql) {
        session.seen();
        try {
            return session.database().list(query);
        } finally {
            for (String seen : session.seen()) {
                if (!seen.equals(sql.sql())) {
                    fail("another statement: " + Hostile.shown(seen));
                }
            }
        }
    }
}
