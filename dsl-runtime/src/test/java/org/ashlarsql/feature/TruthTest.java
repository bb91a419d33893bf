package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.falseCondition;
import static org.ashlarsql.dsl.Sql.literal;
import static org.ashlarsql.dsl.Sql.not;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.trueCondition;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.FilmsWhere.filmsWhere;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;

import java.util.Optional;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.row.Row3;
import org.junit.jupiter.api.Test;

/** Truth that has three values. Films 1, 2, 3, 5 have a length of 122, 132, 162, 96; that of 4 is unknown. */
class TruthTest {

    private static final Condition LONG = FILM.length.gt(130);

    @Test
    void whatIsTrueFalseOrUnknown() {
        filmsWhere(LONG.isTrue()).is("(film.length > ?) is true").binds(130).returns(2, 3);
        filmsWhere(LONG.isNotTrue())
                .is("(film.length > ?) is not true")
                .binds(130)
                .shows(Section.CONDITIONS, "IS NOT TRUE")
                .returns(1, 4, 5);
        filmsWhere(LONG.isFalse()).is("(film.length > ?) is false").binds(130).returns(1, 5);
        filmsWhere(LONG.isNotFalse())
                .is("(film.length > ?) is not false")
                .binds(130)
                .shows(Section.CONDITIONS, "IS NOT FALSE")
                .returns(2, 3, 4);
        filmsWhere(LONG.isUnknown())
                .is("(film.length > ?) is null")
                .binds(130)
                .shows(Section.CONDITIONS, "IS UNKNOWN")
                .returns(4);
        filmsWhere(LONG.isNotUnknown())
                .is("(film.length > ?) is not null")
                .binds(130)
                .shows(Section.CONDITIONS, "IS NOT UNKNOWN")
                .returns(1, 2, 3, 5);
    }

    @Test
    void insideOneAnother() {
        filmsWhere(LONG.isTrue().isFalse().and(not(LONG.isUnknown())))
                .is("((film.length > ?) is true) is false and not ((film.length > ?) is null)")
                .binds(130, 130)
                .returns(1, 5);
    }

    @Test
    void truthValuesAsConditions() {
        filmsWhere(LONG.asExpr().asCondition().not())
                .is("not (film.length > ?)")
                .binds(130)
                .returns(1, 5);
        filmsWhere(LONG.asExpr().isNotTrue().and(LONG.asExpr().isNotFalse()))
                .is("(film.length > ?) is not true and (film.length > ?) is not false")
                .binds(130, 130)
                .returns(4);
        filmsWhere(val(true).asCondition().and(literal(false).asCondition().not()))
                .is("? and not false")
                .binds(true)
                .returns(1, 2, 3, 4, 5);
    }

    @Test
    void whatAlwaysHoldsOrNever() {
        filmsWhere(trueCondition().and(LONG))
                .is("true and film.length > ?")
                .binds(130)
                .returns(2, 3);
        filmsWhere(falseCondition())
                .is("false")
                .shows(Section.CONDITIONS, "TRUE, FALSE")
                .returns();
        query(select(
                        trueCondition().asExpr(),
                        falseCondition().isFalse().asExpr(),
                        falseCondition().asExpr()))
                .is("select true, false is false, false")
                .returns(new Row3<>(Optional.of(true), Optional.of(true), Optional.of(false)));
    }

    @Test
    void betweenEndsInEitherOrder() {
        filmsWhere(FILM.length.betweenSymmetric(132, 100))
                .is("(film.length between ? and ? or film.length between ? and ?)")
                .on(POSTGRESQL, "film.length between symmetric ? and ?")
                .binds(132, 100, 100, 132)
                .bindsOn(POSTGRESQL, 132, 100)
                .shows(Section.CONDITIONS, "BETWEEN SYMMETRIC")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returns(1, 2);
        filmsWhere(FILM.filmId
                        .betweenSymmetric(FILM.originalLanguageId, FILM.languageId.plus(2))
                        .not())
                .is("not ((film.film_id between film.original_language_id and film.language_id + ?"
                        + " or film.film_id between film.language_id + ? and film.original_language_id))")
                .on(
                        POSTGRESQL,
                        "not (film.film_id between symmetric film.original_language_id and film.language_id + ?)")
                .binds(2, 2)
                .bindsOn(POSTGRESQL, 2)
                .returns(5);
    }

    @Test
    void notBetweenExpressions() {
        filmsWhere(FILM.filmId.notBetween(FILM.languageId, FILM.languageId.plus(1)))
                .is("film.film_id not between film.language_id and film.language_id + ?")
                .binds(1)
                .returns(1, 3, 4, 5);
    }

    @Test
    void inExpressions() {
        filmsWhere(FILM.filmId.in(FILM.languageId.plus(1), FILM.originalLanguageId))
                .is("film.film_id in (film.language_id + ?, film.original_language_id)")
                .binds(1)
                .shows(Section.CONDITIONS, "IN a list of expressions")
                .returns(2, 3);
        filmsWhere(val(3).in(FILM.filmId, FILM.originalLanguageId, FILM.languageId))
                .is("? in (film.film_id, film.original_language_id, film.language_id)")
                .binds(3)
                .returns(3);
        filmsWhere(FILM.filmId.notIn(FILM.languageId, FILM.languageId.plus(1)))
                .is("film.film_id not in (film.language_id, film.language_id + ?)")
                .binds(1)
                .returns(1, 3, 4, 5);
    }
}
