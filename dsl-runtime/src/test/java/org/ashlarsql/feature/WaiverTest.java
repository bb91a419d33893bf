package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.runtime.DatabaseException;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.tree.Allowance;

/** Checks that a statement waives: where the database takes it, it's sent as it is. */
class WaiverTest {

    @EachDatabase
    void tablesThatNothingJoins(TestDatabase database) {
        var pairs = select(count()).from(FILM, LANGUAGE);
        assertThat(rows(database, pairs, Allowance.CARTESIAN_PRODUCT)).hasSize(1);
    }

    @EachDatabase
    void aColumnOfAnyRowOfTheGroup(TestDatabase database) {
        var title = select(FILM.title).from(FILM).groupBy(FILM.languageId).having(count().gt(1));
        if (database == SQLITE || database == MARIADB) {
            assertThat(rows(database, title, Allowance.UNGROUPED_COLUMN)).isNotEmpty();
        } else {
            assertThatThrownBy(() -> rows(database, title, Allowance.UNGROUPED_COLUMN))
                    .isInstanceOf(DatabaseException.class);
        }
    }

    @EachDatabase
    void theOrderOfAnyOfTheEqualRows(TestDatabase database) {
        var titles = select(FILM.title).distinct().from(FILM).orderBy(FILM.filmId.desc());
        if (database == SQLITE || database == MARIADB) {
            assertThat(rows(database, titles, Allowance.UNSELECTED_ORDER))
                    .asString()
                    .startsWith("[100% Wolf, ");
        } else {
            assertThatThrownBy(() -> rows(database, titles, Allowance.UNSELECTED_ORDER))
                    .isInstanceOf(DatabaseException.class);
        }
    }

    private static List<?> rows(TestDatabase database, Select<?> query, Allowance waived) {
        Database db = SampleDatabases.on(database);
        assertThatThrownBy(() -> db.list(query)).isInstanceOf(CheckException.class);
        return db.list(query.allowing(waived));
    }
}
