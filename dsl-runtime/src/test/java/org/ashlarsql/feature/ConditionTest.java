package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.and;
import static org.ashlarsql.dsl.Sql.exists;
import static org.ashlarsql.dsl.Sql.not;
import static org.ashlarsql.dsl.Sql.notExists;
import static org.ashlarsql.dsl.Sql.or;
import static org.ashlarsql.dsl.Sql.scalar;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.FilmsWhere.filmsWhere;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.sample.Film;
import org.ashlarsql.sample.Rating;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Conditions: comparisons, NULL, lists, ranges, subqueries, and how they are joined. */
class ConditionTest {

    private static final Condition LONG = FILM.length.gt(130);
    private static final Condition CHEAP = FILM.price.lt(new BigDecimal("8.00"));
    private static final Condition ENGLISH = FILM.languageId.eq(1);

    @Test
    void comparisonsWithAValue() {
        filmsWhere(FILM.length.eq(132))
                .is("film.length = ?")
                .binds(132)
                .shows(Section.CONDITIONS, "comparison")
                .returns(2);
        filmsWhere(FILM.length.ne(132)).is("film.length <> ?").binds(132).returns(1, 3, 5);
        filmsWhere(FILM.length.lt(122)).is("film.length < ?").binds(122).returns(5);
        filmsWhere(FILM.length.le(122)).is("film.length <= ?").binds(122).returns(1, 5);
        filmsWhere(FILM.length.gt(132)).is("film.length > ?").binds(132).returns(3);
        filmsWhere(FILM.length.ge(132)).is("film.length >= ?").binds(132).returns(2, 3);
    }

    @Test
    void comparisonsWithAnExpression() {
        filmsWhere(FILM.languageId.eq(FILM.filmId))
                .is("film.language_id = film.film_id")
                .returns();
        filmsWhere(FILM.languageId.ne(FILM.originalLanguageId))
                .is("film.language_id <> film.original_language_id")
                .returns(3, 5);
        filmsWhere(FILM.filmId.lt(FILM.languageId))
                .is("film.film_id < film.language_id")
                .returns(1);
        filmsWhere(FILM.filmId.le(FILM.originalLanguageId))
                .is("film.film_id <= film.original_language_id")
                .returns(3);
        filmsWhere(FILM.languageId.gt(FILM.originalLanguageId))
                .is("film.language_id > film.original_language_id")
                .returns(5);
        filmsWhere(FILM.originalLanguageId.ge(FILM.filmId))
                .is("film.original_language_id >= film.film_id")
                .returns(3);
    }

    @Test
    void nullTests() {
        filmsWhere(FILM.length.isNull())
                .is("film.length is null")
                .shows(Section.CONDITIONS, "IS NULL")
                .returns(4);
        filmsWhere(FILM.length.isNotNull())
                .is("film.length is not null")
                .shows(Section.CONDITIONS, "IS NOT NULL")
                .returns(1, 2, 3, 5);
    }

    @Test
    void aComparisonWithJavasNullIsRefused() {
        assertThatThrownBy(() -> FILM.length.eq(nothing()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("film.length.eq(null) would never be true, since nothing equals NULL; use isNull(), or"
                        + " isNotDistinctFrom(x) where x may be null");
        assertThatThrownBy(() -> FILM.length.in(Arrays.asList(1, nothing())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("film.length.in(null) would never be true");
    }

    @SuppressWarnings("NullAway") // what a program without null checks hands over
    private static Integer nothing() {
        return null;
    }

    @Test
    void distinctFromAValue() {
        filmsWhere(FILM.length.isDistinctFrom(132))
                .is("film.length is distinct from ?")
                .onMySqlFamily("not (film.length <=> ?)")
                .binds(132)
                .returns(1, 3, 4, 5);
        filmsWhere(FILM.length.isNotDistinctFrom(132))
                .is("film.length is not distinct from ?")
                .onMySqlFamily("film.length <=> ?")
                .binds(132)
                .returns(2);
    }

    @Test
    void distinctFromNull() {
        filmsWhere(FILM.length.isDistinctFrom((Integer) null))
                .is("film.length is distinct from ?")
                .onMySqlFamily("not (film.length <=> ?)")
                .binds((Object) null)
                .returns(1, 2, 3, 5);
        filmsWhere(FILM.length.isNotDistinctFrom((Integer) null))
                .is("film.length is not distinct from ?")
                .onMySqlFamily("film.length <=> ?")
                .binds((Object) null)
                .returns(4);
    }

    @Test
    void distinctFromAnExpression() {
        filmsWhere(FILM.originalLanguageId.isDistinctFrom(FILM.languageId.minus(1)))
                .is("film.original_language_id is distinct from film.language_id - ?")
                .onMySqlFamily("not (film.original_language_id <=> film.language_id - ?)")
                .binds(1)
                .shows(Section.CONDITIONS, "IS DISTINCT FROM")
                .emulatedOn(MARIADB, MYSQL)
                .returns(1, 2, 3, 4);
        filmsWhere(FILM.originalLanguageId.isNotDistinctFrom(FILM.languageId.minus(1)))
                .is("film.original_language_id is not distinct from film.language_id - ?")
                .onMySqlFamily("film.original_language_id <=> film.language_id - ?")
                .binds(1)
                .shows(Section.CONDITIONS, "IS NOT DISTINCT FROM")
                .emulatedOn(MARIADB, MYSQL)
                .returns(5);
    }

    @Test
    void aListIsOneArrayOrPaddedToAPowerOfTwo() {
        filmsWhere(FILM.filmId.in(List.of(3)))
                .is("film.film_id in (?)")
                .binds(3)
                .on(POSTGRESQL, "film.film_id = any (?)")
                .bindsOn(POSTGRESQL, List.of(3))
                .returns(3);
        filmsWhere(FILM.filmId.in(3, 5))
                .is("film.film_id in (?, ?)")
                .binds(3, 5)
                .on(POSTGRESQL, "film.film_id = any (?)")
                .bindsOn(POSTGRESQL, List.of(3, 5))
                .returns(3, 5);
        filmsWhere(FILM.filmId.in(1, 3, 5))
                .is("film.film_id in (?, ?, ?, ?)")
                .binds(1, 3, 5, 5)
                .on(POSTGRESQL, "film.film_id = any (?)")
                .bindsOn(POSTGRESQL, List.of(1, 3, 5))
                .shows(Section.CONDITIONS, "IN a list")
                .returns(1, 3, 5);
        filmsWhere(FILM.filmId.in(List.of(1, 2, 3, 4, 9)))
                .is("film.film_id in (?, ?, ?, ?, ?, ?, ?, ?)")
                .binds(1, 2, 3, 4, 9, 9, 9, 9)
                .on(POSTGRESQL, "film.film_id = any (?)")
                .bindsOn(POSTGRESQL, List.of(1, 2, 3, 4, 9))
                .returns(1, 2, 3, 4);
    }

    @Test
    void notInAList() {
        filmsWhere(FILM.length.notIn(122, 132, 162))
                .is("film.length not in (?, ?, ?, ?)")
                .binds(122, 132, 162, 162)
                .on(POSTGRESQL, "film.length <> all (?)")
                .bindsOn(POSTGRESQL, List.of(122, 132, 162))
                .shows(Section.CONDITIONS, "NOT IN a list")
                .returns(5);
        filmsWhere(FILM.filmId.notIn(List.of(4)))
                .is("film.film_id not in (?)")
                .binds(4)
                .on(POSTGRESQL, "film.film_id <> all (?)")
                .bindsOn(POSTGRESQL, List.of(4))
                .returns(1, 2, 3, 5);
    }

    @Test
    void nothingIsInAnEmptyList() {
        filmsWhere(FILM.length.in(List.of()))
                .is("1 = 0")
                .shows(Section.CONDITIONS, "IN an empty list")
                .emulatedOn(TestDatabase.values())
                .returns();
        filmsWhere(FILM.length.notIn(List.of())).is("1 = 1").returns(1, 2, 3, 4, 5);
        filmsWhere(not(FILM.length.in(List.of())).and(LONG))
                .is("not (1 = 0) and film.length > ?")
                .binds(130)
                .returns(2, 3);
    }

    @Test
    void anEnumsListIsNeverAnArraySinceItsTypesNameIsUnknown() {
        filmsWhere(FILM.rating.in(Rating.G, Rating.PG))
                .is("film.rating in (?, ?)")
                .binds(Rating.G, Rating.PG)
                .returns(1, 5);
        filmsWhere(FILM.rating.notIn(List.of(Rating.PG_13)))
                .is("film.rating not in (?)")
                .binds(Rating.PG_13)
                .returns(1, 5);
    }

    @Test
    void listsOfTextsDecimalsDatesAndUuids() {
        filmsWhere(FILM.title.in("Ran", "Brazil"))
                .is("film.title in (?, ?)")
                .binds("Ran", "Brazil")
                .on(POSTGRESQL, "film.title = any (?)")
                .bindsOn(POSTGRESQL, List.of("Ran", "Brazil"))
                .returns(2, 3);
        var price = new BigDecimal("7.50");
        filmsWhere(FILM.price.in(price, BigDecimal.TEN))
                .is("film.price in (?, ?)")
                .binds(price, BigDecimal.TEN)
                .on(POSTGRESQL, "film.price = any (?)")
                .bindsOn(POSTGRESQL, List.of(price, BigDecimal.TEN))
                .returns(2);
        var day = LocalDate.of(2024, 2, 29);
        filmsWhere(val(day).in(day.minusDays(1), day))
                .is("? in (?, ?)")
                .onMySqlFamily("cast(? as date) in (?, ?)")
                .binds(day, day.minusDays(1), day)
                .on(POSTGRESQL, "? = any (?)")
                .bindsOn(POSTGRESQL, day, List.of(day.minusDays(1), day))
                .returns(1, 2, 3, 4, 5);
        var uuid = UUID.fromString("00000000-0000-4000-8000-000000000001");
        filmsWhere(val(uuid).notIn(List.of(uuid)))
                .is("? not in (?)")
                .binds(uuid, uuid)
                .on(POSTGRESQL, "? <> all (?)")
                .bindsOn(POSTGRESQL, uuid, List.of(uuid))
                .returns();
    }

    @Test
    void inASubquery() {
        var french = select(LANGUAGE.languageId).from(LANGUAGE).where(LANGUAGE.name.eq("French"));
        filmsWhere(FILM.languageId.in(french))
                .is("film.language_id in (select language.language_id from language where language.name = ?)")
                .binds("French")
                .shows(Section.CONDITIONS, "IN a subquery")
                .returns(1, 5);
        filmsWhere(FILM.languageId.notIn(french))
                .is("film.language_id not in (select language.language_id from language where language.name = ?)")
                .binds("French")
                .shows(Section.CONDITIONS, "NOT IN a subquery")
                .returns(2, 3, 4);
    }

    @Test
    void notInTakesANullableSubqueryOnlyOnceNullIsRuledOut() {
        Film other = FILM.as("other");
        var originals =
                select(other.originalLanguageId.notNull()).from(other).where(other.originalLanguageId.isNotNull());
        filmsWhere(FILM.languageId.notIn(originals))
                .is("film.language_id not in (select other.original_language_id from film as other"
                        + " where other.original_language_id is not null)")
                .returns(1, 5);
    }

    @Test
    void between() {
        filmsWhere(FILM.length.between(96, 122))
                .is("film.length between ? and ?")
                .binds(96, 122)
                .shows(Section.CONDITIONS, "BETWEEN")
                .returns(1, 5);
        filmsWhere(FILM.length.notBetween(96, 122))
                .is("film.length not between ? and ?")
                .binds(96, 122)
                .shows(Section.CONDITIONS, "NOT BETWEEN")
                .returns(2, 3);
        filmsWhere(FILM.originalLanguageId.between(FILM.languageId, FILM.languageId.plus(2)))
                .is("film.original_language_id between film.language_id and film.language_id + ?")
                .binds(2)
                .returns(3);
    }

    @Test
    void betweenBindsItsOwnAnd() {
        filmsWhere(FILM.length.between(96, 122).and(ENGLISH.not()))
                .is("film.length between ? and ? and not (film.language_id = ?)")
                .binds(96, 122, 1)
                .returns(1, 5);
        filmsWhere(LONG.asExpr().between(false, true))
                .is("(film.length > ?) between ? and ?")
                .binds(130, false, true)
                .returns(1, 2, 3, 5);
    }

    @Test
    void andAndOrNest() {
        filmsWhere(LONG.and(CHEAP).and(ENGLISH))
                .is("film.length > ? and film.price < ? and film.language_id = ?")
                .binds(130, new BigDecimal("8.00"), 1)
                .returns(2);
        filmsWhere(LONG.and(CHEAP.or(ENGLISH)))
                .is("film.length > ? and (film.price < ? or film.language_id = ?)")
                .binds(130, new BigDecimal("8.00"), 1)
                .returns(2, 3);
        filmsWhere(LONG.and(CHEAP).or(ENGLISH))
                .is("film.length > ? and film.price < ? or film.language_id = ?")
                .binds(130, new BigDecimal("8.00"), 1)
                .returns(2, 3, 4);
        filmsWhere(LONG.or(CHEAP).and(ENGLISH.or(CHEAP)))
                .is("(film.length > ? or film.price < ?) and (film.language_id = ? or film.price < ?)")
                .binds(130, new BigDecimal("8.00"), 1, new BigDecimal("8.00"))
                .shows(Section.CONDITIONS, "AND, OR")
                .returns(2, 3, 5);
    }

    @Test
    void notTakesItsOperandInParentheses() {
        filmsWhere(not(LONG))
                .is("not (film.length > ?)")
                .binds(130)
                .shows(Section.CONDITIONS, "NOT")
                .returns(1, 5);
        filmsWhere(not(LONG.and(CHEAP)))
                .is("not (film.length > ? and film.price < ?)")
                .binds(130, new BigDecimal("8.00"))
                .returns(1, 3, 4, 5);
        filmsWhere(not(LONG).and(not(CHEAP)))
                .is("not (film.length > ?) and not (film.price < ?)")
                .binds(130, new BigDecimal("8.00"))
                .returns(1);
        filmsWhere(not(not(LONG))).is("not (not (film.length > ?))").binds(130).returns(2, 3);
    }

    @Test
    void whereJoinsItsConditionsByAnd() {
        query(select(FILM.filmId).from(FILM).where(LONG.or(CHEAP), ENGLISH).where(FILM.length.lt(150)))
                .is("select film.film_id from film where (film.length > ? or film.price < ?)"
                        + " and film.language_id = ? and film.length < ?")
                .binds(130, new BigDecimal("8.00"), 1, 150)
                .returns(2);
    }

    @Test
    void collectionsOfConditions() {
        filmsWhere(and(List.of(LONG, CHEAP, ENGLISH)))
                .is("film.length > ? and film.price < ? and film.language_id = ?")
                .binds(130, new BigDecimal("8.00"), 1)
                .returns(2);
        filmsWhere(or(List.of(LONG, CHEAP.and(ENGLISH))))
                .is("film.length > ? or film.price < ? and film.language_id = ?")
                .binds(130, new BigDecimal("8.00"), 1)
                .returns(2, 3);
        filmsWhere(or(List.of(ENGLISH))).is("film.language_id = ?").binds(1).returns(2, 3, 4);
    }

    @Test
    void conditionsSideBySide() {
        filmsWhere(and(LONG, or(CHEAP, FILM.length.isNull(), FILM.filmId.eq(9)), ENGLISH))
                .is("film.length > ? and (film.price < ? or film.length is null or film.film_id = ?)"
                        + " and film.language_id = ?")
                .binds(130, new BigDecimal("8.00"), 9, 1)
                .returns(2);
        filmsWhere(or(LONG, CHEAP))
                .is("film.length > ? or film.price < ?")
                .binds(130, new BigDecimal("8.00"))
                .returns(2, 3, 5);
    }

    @Test
    void noConditionIsNotTrue() {
        assertThatThrownBy(() -> and(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("and(conditions) got no condition, and none isn't the same as TRUE; leave the clause out,"
                        + " or add trueCondition() or falseCondition()");
        assertThatThrownBy(() -> or(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("or(conditions) got no condition");
    }

    @Test
    void aConditionIsSelectedAsATruthValue() {
        query(select(LONG.asExpr()).from(FILM).orderBy(FILM.filmId.asc()))
                .is("select film.length > ? from film order by film.film_id")
                .binds(130)
                .shows(Section.EXPRESSIONS, "condition as a value")
                .returns(
                        Optional.of(false), Optional.of(true), Optional.of(true), Optional.empty(), Optional.of(false));
        query(select(FILM.length.isNull().asExpr().notNull())
                        .from(FILM)
                        .where(FILM.filmId.ge(4))
                        .orderBy(FILM.filmId.asc()))
                .is("select film.length is null from film where film.film_id >= ? order by film.film_id")
                .binds(4)
                .returns(true, false);
    }

    @Test
    void truthValuesAreTestedAndCompared() {
        var isLong = LONG.asExpr();
        filmsWhere(isLong.isTrue())
                .is("(film.length > ?) is true")
                .binds(130)
                .shows(Section.CONDITIONS, "IS TRUE")
                .returns(2, 3);
        filmsWhere(isLong.isFalse())
                .is("(film.length > ?) is false")
                .binds(130)
                .shows(Section.CONDITIONS, "IS FALSE")
                .returns(1, 5);
        filmsWhere(isLong.isNull()).is("(film.length > ?) is null").binds(130).returns(4);
        filmsWhere(isLong.eq(CHEAP.asExpr()))
                .is("(film.length > ?) = (film.price < ?)")
                .binds(130, new BigDecimal("8.00"))
                .returns(1, 2);
        filmsWhere(isLong.orElse(true).isTrue())
                .is("coalesce(film.length > ?, ?) is true")
                .binds(130, true)
                .returns(2, 3, 4);
    }

    @Test
    void aConditionSorts() {
        var dear = FILM.price.gt(BigDecimal.TEN);
        query(select(FILM.filmId)
                        .from(FILM)
                        .orderBy(LONG.or(dear).asExpr().desc().nullsFirst(), FILM.filmId.asc()))
                .is("select film.film_id from film order by film.length > ? or film.price > ? desc nulls first,"
                        + " film.film_id")
                .binds(130, BigDecimal.TEN)
                .onMySqlFamily("select film.film_id from film order by (film.length > ? or film.price > ?) is null"
                        + " desc, film.length > ? or film.price > ? desc, film.film_id")
                .bindsOn(MARIADB, 130, BigDecimal.TEN, 130, BigDecimal.TEN)
                .bindsOn(MYSQL, 130, BigDecimal.TEN, 130, BigDecimal.TEN)
                .returns(4, 2, 3, 1, 5);
    }

    @Test
    void correlatedExists() {
        Film other = FILM.as("other");
        var dearer = select(val(1)).from(other).where(other.price.gt(FILM.price));
        filmsWhere(exists(dearer))
                .is("exists (select ? from film as other where other.price > film.price)")
                .binds(1)
                .shows(Section.CONDITIONS, "EXISTS")
                .returns(1, 2, 4, 5);
        filmsWhere(notExists(dearer))
                .is("not exists (select ? from film as other where other.price > film.price)")
                .binds(1)
                .shows(Section.CONDITIONS, "NOT EXISTS")
                .returns(3);
    }

    @Test
    void aScalarSubqueryIsCompared() {
        Film other = FILM.as("other");
        filmsWhere(FILM.length.eq(scalar(other.length, q -> q.from(other).where(other.title.eq("Ran")))))
                .is("film.length = (select other.length from film as other where other.title = ?)")
                .binds("Ran")
                .returns(3);
    }
}
