package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.OfEach.ofDates;
import static org.ashlarsql.feature.OfEach.ofInstants;
import static org.ashlarsql.feature.OfEach.ofTimes;
import static org.ashlarsql.feature.OfEach.ofTimestamps;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.ashlarsql.row.Row2;
import org.junit.jupiter.api.Test;

/** Dates and times as texts, by the patterns of java.time's own formatter. */
class FormatTest {

    private static final String ISO = "yyyy-MM-dd'T'HH:mm:ss";
    /** Everything that means something to some database. */
    private static final String ODD = "'Y''all \"%d\" \\ MM FM'dd.'th %Y: 'MM";

    private static DateTimeFormatter java(String pattern) {
        return DateTimeFormatter.ofPattern(pattern);
    }

    @Test
    void dates() {
        ofDates(ANYTHING.aDate.format("dd/MM/yyyy"))
                .is("date_format(anything.a_date, '%d/%m/%Y')")
                .on(POSTGRESQL, "to_char(anything.a_date, 'DD/MM/YYYY')")
                .on(SQLITE, "strftime('%d/%m/%Y', anything.a_date)")
                .shows("format of dates and times as texts")
                .gives(java("dd/MM/yyyy")::format);
    }

    @Test
    void times() {
        ofTimes(ANYTHING.aTime.format("HH.mm:ss"))
                .is("time_format(anything.a_time, '%H.%i:%s')")
                .on(POSTGRESQL, "to_char(anything.a_time, 'HH24.MI:SS')")
                .on(SQLITE, "strftime('%H.%M:%S', substr(anything.a_time, 1, 8))")
                .gives(java("HH.mm:ss")::format);
    }

    @Test
    void timestampsAndInstants() {
        ofTimestamps(ANYTHING.aTimestamp.format(ISO))
                .is("date_format(anything.a_timestamp, '%Y-%m-%dT%H:%i:%s')")
                .on(POSTGRESQL, "to_char(anything.a_timestamp, 'YYYY-MM-DD\"T\"HH24:MI:SS')")
                .on(SQLITE, "strftime('%Y-%m-%dT%H:%M:%S', substr(anything.a_timestamp, 1, 19))")
                .gives(java(ISO)::format);
        ofInstants(ANYTHING.anInstant.format(ISO))
                .is("date_format(anything.an_instant, '%Y-%m-%dT%H:%i:%s')")
                .on(POSTGRESQL, "to_char(anything.an_instant at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS')")
                .on(SQLITE, "strftime('%Y-%m-%dT%H:%M:%S', substr(anything.an_instant, 1, 19))")
                .gives(java(ISO).withZone(ZoneOffset.UTC)::format);
    }

    @Test
    void textsStandForThemselves() {
        ofDates(ANYTHING.aDate.format(ODD))
                .is("date_format(anything.a_date, _utf8mb4 x'"
                        + "5927616c6c202225256422205c204d4d20464d25642e7468202525593a20256d')")
                .on(POSTGRESQL, "to_char(anything.a_date, E'\"Y''all \\\\\"%d\\\\\" \\\\\\\\ MM FM\"DD\".th %Y: \"MM')")
                .on(SQLITE, "strftime('Y''all \"%%d\" \\ MM FM%d.th %%Y: %m', anything.a_date)")
                .gives(java(ODD)::format);
    }

    @Test
    void onlyWhatEveryDatabaseCanWrite() {
        assertThatThrownBy(() -> ANYTHING.aDate.format("d MMM yyyy"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("format(\"d MMM yyyy\"): d is none of yyyy, MM, dd, HH, mm and ss, which every database can"
                        + " write; texts stand in single quotes");
        assertThatThrownBy(() -> ANYTHING.aDate.format("yyyy 'at"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("format(\"yyyy 'at\"): the quote at 5 isn't closed; a quote itself is ''");
        assertThatThrownBy(() -> ANYTHING.aDate.format("yyyy-MM-dd HH"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("format(\"yyyy-MM-dd HH\"): a date has no HH; take it out");
        assertThatThrownBy(() -> ANYTHING.aTime.format("yyyy HH:mm"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("format(\"yyyy HH:mm\"): a time has no yyyy; take it out");
    }

    /** The pattern is a literal, so that the selected expression is the grouped one. */
    @Test
    void groupsByFormat() {
        var month = ANYTHING.aDate.format("yyyy-MM").notNull();
        var months = select(month, count()).from(ANYTHING).groupBy(month).orderBy(month.asc());
        query(months)
                .is("select date_format(anything.a_date, '%Y-%m'), count(*) from anything"
                        + " group by date_format(anything.a_date, '%Y-%m')"
                        + " order by date_format(anything.a_date, '%Y-%m')")
                .on(
                        POSTGRESQL,
                        "select to_char(anything.a_date, 'YYYY-MM'), count(*) from anything"
                                + " group by to_char(anything.a_date, 'YYYY-MM')"
                                + " order by to_char(anything.a_date, 'YYYY-MM')")
                .on(
                        SQLITE,
                        "select strftime('%Y-%m', anything.a_date), count(*) from anything"
                                + " group by strftime('%Y-%m', anything.a_date)"
                                + " order by strftime('%Y-%m', anything.a_date)")
                .onEachDatabase((database, tx) -> {
                    for (int day = 28; day < 35; day++) {
                        LocalDate date = LocalDate.of(2024, 1, 1).plusDays(day);
                        tx.execute(insertInto(ANYTHING).set(ANYTHING.aDate.to(date)));
                    }
                    assertThat(tx.list(months))
                            .as("%s", database)
                            .containsExactly(new Row2<>("2024-01", 3L), new Row2<>("2024-02", 4L));
                });
    }
}
