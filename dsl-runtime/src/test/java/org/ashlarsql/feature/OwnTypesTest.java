package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.cast;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.DECIMAL;
import static org.ashlarsql.expr.SqlTypes.INET;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.INTERVAL;
import static org.ashlarsql.expr.SqlTypes.MONEY;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.TIME;
import static org.ashlarsql.expr.SqlTypes.arrayOf;
import static org.ashlarsql.expr.SqlTypes.textual;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.dsl.Query;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.type.Inet;
import org.ashlarsql.type.Interval;
import org.junit.jupiter.api.Test;

/** Types that PostgreSQL alone has, and values of its types that Java's don't have. */
class OwnTypesTest {

    private static final String ELSEWHERE =
            "does not support types that PostgreSQL alone has; keep the value as a text,"
                    + " or its parts in columns of their own";

    @Test
    void spansOfTime() {
        query(select(cast(val("1 mon -2 days 03:04:05.5"), INTERVAL)))
                .on(POSTGRESQL, "select cast(? as interval)")
                .binds("1 mon -2 days 03:04:05.5")
                .unsupportedOn(SQLITE, ELSEWHERE)
                .unsupportedOn(MARIADB, ELSEWHERE)
                .unsupportedOn(MYSQL, ELSEWHERE)
                .returns(Optional.of(new Interval(1, -2, 11_045_500_000L)));
    }

    @Test
    void amountsAreSentAsNumbers() {
        query(select(val(new BigDecimal("-1234.50"), MONEY)))
                .on(POSTGRESQL, "select cast(? as money)")
                .binds(new BigDecimal("-1234.50"))
                .unsupportedOn(SQLITE, ELSEWHERE)
                .unsupportedOn(MARIADB, ELSEWHERE)
                .unsupportedOn(MYSQL, ELSEWHERE)
                .returns(new BigDecimal("-1234.50"));
    }

    private static <R extends Optional<?>> List<R> list(Query<R> query) {
        return Database.of(POSTGRESQL.newDatabase().dataSource()).list(query);
    }

    @Test
    void typesWithoutAJavaTypeAreTexts() {
        assumeThat(TestDatabase.enabled()).contains(POSTGRESQL);
        assertThat(list(select(cast(val("16/B374D848"), textual("pg_lsn")))))
                .containsExactly(Optional.of("16/B374D848"));
        assertThat(list(select(cast(val("101"), textual("bit"))))).containsExactly(Optional.of("101"));
        assertThat(list(select(cast(val("5"), textual("pg_catalog", "int4"))))).containsExactly(Optional.of("5"));
        assertThat(list(select(cast(val("::1"), INET)))).containsExactly(Optional.of(Inet.of("0:0:0:0:0:0:0:1")));
    }

    @Test
    void whatJavaDoesNotHaveIsRefused() {
        assumeThat(TestDatabase.enabled()).contains(POSTGRESQL);
        refused(select(cast(val("NaN"), DECIMAL)), "NaN is no BigDecimal; read it by cast(..., DOUBLE)");
        if (Database.of(POSTGRESQL.newDatabase().dataSource())
                .dialect()
                .version()
                .isAtLeast(14, 0, 0)) {
            refused(select(cast(val("-Infinity"), DECIMAL)), "-Infinity is no BigDecimal");
        }
        refused(select(cast(val("24:00"), TIME)), "24:00 is no LocalTime; read it as a text");
        refused(select(cast(val("{{1,2},{3,4}}"), arrayOf(INTEGER))), "an array of several dimensions");
        refused(select(cast(val("{{a},{b}}"), arrayOf(TEXT))), "an array of several dimensions");
        refused(select(cast(val("{{::1}}"), arrayOf(INET))), "an array of several dimensions");
    }

    private static void refused(Query<? extends Optional<?>> query, String message) {
        assertThatThrownBy(() -> list(query)).hasMessageContaining("column 1 (").hasMessageContaining(message);
    }

    @Test
    void arraysThatBeginElsewhereAreRead() {
        assumeThat(TestDatabase.enabled()).contains(POSTGRESQL);
        assertThat(list(select(cast(val("[0:1]={1,2}"), arrayOf(INTEGER)))))
                .containsExactly(Optional.of(List.of(1, 2)));
        assertThat(list(select(cast(val("{{::1},{::2}}"), arrayOf(arrayOf(INET))))))
                .containsExactly(Optional.of(List.of(List.of(Inet.of("::1")), List.of(Inet.of("::2")))));
    }
}
