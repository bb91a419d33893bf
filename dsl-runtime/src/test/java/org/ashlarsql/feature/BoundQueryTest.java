package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.countOf;
import static org.ashlarsql.dsl.Sql.exists;
import static org.ashlarsql.dsl.Sql.param;
import static org.ashlarsql.dsl.Sql.raw;
import static org.ashlarsql.dsl.Sql.scalar;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.feature.Expectation.dialect;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.Param;
import org.ashlarsql.render.ParameterException;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** A query with values for its parameters keeps them wherever it stands. */
class BoundQueryTest {

    private static final Param<Integer> LEAST = param("least", INTEGER);
    private static final Param<String> NAME = param("name", TEXT);
    private static final Select<Integer> LONG = select(FILM.filmId).from(FILM).where(FILM.length.ge(LEAST));
    private static final String SQL = "select film.film_id from film where film.length >= ?";

    @Test
    void inTheBranchesOfASetOperation() {
        var id = FILM.filmId;
        query(LONG.bind(LEAST.to(160)).unionAll(LONG.bind(LEAST.to(130))).orderBy(id.asc()))
                .is(SQL + " union all " + SQL + " order by film_id")
                .binds(160, 130)
                .shows(Section.COMPOSITION, "values of parameters in a part of a statement")
                .returns(2, 3, 3);
        query(LONG.bind(LEAST.to(160))
                        .union(LONG.bind(LEAST.to(130)))
                        .union(LONG.bind(LEAST.to(97)))
                        .orderBy(id.asc()))
                .is(SQL + " union " + SQL + " union " + SQL + " order by film_id")
                .binds(160, 130, 97)
                .returns(1, 2, 3);
    }

    @Test
    void inSubqueries() {
        query(select(FILM.title)
                        .from(FILM)
                        .where(FILM.filmId.in(LONG.bind(LEAST.to(130))), FILM.filmId.notIn(LONG.bind(LEAST.to(160)))))
                .is("select film.title from film where film.film_id in (" + SQL + ") and film.film_id not in (" + SQL
                        + ")")
                .binds(130, 160)
                .returns("Brazil");
        query(select(count()).from(FILM).where(exists(LONG.bind(LEAST.to(163)))))
                .is("select count(*) from film where exists (" + SQL + ")")
                .binds(163)
                .returns(0L);
        query(select(LANGUAGE.name)
                        .from(LANGUAGE)
                        .where(raw("{} in {}", LANGUAGE.languageId, LONG.bind(LEAST.to(162)))
                                .asCondition()))
                .is("select language.name from language where language.language_id in (" + SQL + ")")
                .binds(162)
                .returns("Japanese");
        query(select(scalar(
                        count(), q -> q.from(FILM).where(FILM.length.ge(LEAST)).bind(LEAST.to(130)))))
                .is("select (select count(*) from film where film.length >= ?)")
                .binds(130)
                .returns(java.util.Optional.of(2L));
    }

    @Test
    void inFrom() {
        var t = LONG.bind(LEAST.to(130)).as("t");
        query(select(t.get(FILM.filmId)).from(t).orderBy(t.get(FILM.filmId).asc()))
                .is("select t.film_id from (" + SQL + ") as t order by t.film_id")
                .binds(130)
                .returns(2, 3);
        query(countOf(LONG.bind(LEAST.to(130))))
                .is("select count(*) from (" + SQL + ") as counted")
                .binds(130)
                .returns(2L);
        query(countOf(LONG.orderBy(FILM.length
                                .orElse(0)
                                .minus(FILM.length.notNull())
                                .asc())
                        .bind(LEAST.to(130))))
                .is("select count(*) from (" + SQL + " order by coalesce(film.length, ?) - film.length) as counted")
                .binds(130, 0)
                .returns(2L);
    }

    @Test
    void inCommonTableExpressions() {
        var c = LONG.bind(LEAST.to(130)).asCte("c");
        query(select(c.get(FILM.filmId)).from(c).orderBy(c.get(FILM.filmId).asc()))
                .is("with c as (" + SQL + ") select c.film_id from c order by c.film_id")
                .binds(130)
                .returns(2, 3);
        var open = LONG.asCte("c");
        var read = select(open.get(FILM.filmId)).from(open);
        query(select(FILM.title)
                        .from(FILM)
                        .where(FILM.filmId.in(read.bind(LEAST.to(160))))
                        .orderBy(FILM.filmId.asc()))
                .is("with c as (" + SQL
                        + ") select film.title from film where film.film_id in (select c.film_id from c)"
                        + " order by film.film_id")
                .binds(160)
                .returns("Ran");
        query(read.bind(LEAST.to(160)).unionAll(read.bind(LEAST.to(160))))
                .is("with c as (" + SQL + ") select c.film_id from c union all select c.film_id from c")
                .binds(160)
                .returns(3, 3);
        assertThatThrownBy(() ->
                        read.bind(LEAST.to(160)).union(read.bind(LEAST.to(130))).render(dialect(SQLITE)))
                .isInstanceOf(ParameterException.class)
                .hasMessage("the common table expression c stands once in front of the statement, but is read with two"
                        + " values of a parameter; bind the values before asCte(...), and give each its own name");
        assertThatThrownBy(() -> read.union(read.bind(LEAST.to(130))).render(dialect(SQLITE)))
                .isInstanceOf(ParameterException.class);
        assertThatThrownBy(() -> read.bind(LEAST.to(130)).union(read).render(dialect(SQLITE)))
                .isInstanceOf(ParameterException.class);
    }

    /** The inner value is the inner query's alone; what isn't given there is asked of the whole. */
    @EachDatabase
    void theWholeHasItsOwnValues(TestDatabase database) {
        var db = SampleDatabases.on(database);
        var inner = LONG.where(FILM.title.ne(NAME)).bind(LEAST.to(130));
        var whole = select(FILM.filmId)
                .from(FILM)
                .where(FILM.length.lt(LEAST).or(FILM.filmId.in(inner)))
                .orderBy(FILM.filmId.asc());
        assertThat(db.list(whole.bind(LEAST.to(100)).bind(NAME.to("Ran")))).containsExactly(2, 5);
        assertThat(db.list(whole.bind(LEAST.to(130)).bind(NAME.to("Brazil")))).containsExactly(1, 3, 5);
        assertThatThrownBy(() -> db.list(whole.bind(LEAST.to(130))))
                .isInstanceOf(ParameterException.class)
                .hasMessageStartingWith("parameter name (text) has no value");
    }

    @EachDatabase
    void theRenderingOfTheWholeIsKept(TestDatabase database) {
        var db = SampleDatabases.on(database);
        var whole =
                LONG.bind(LEAST.to(160)).union(select(FILM.filmId).from(FILM).where(FILM.title.eq(NAME)));
        assertThat(whole.bind(NAME.to("Ran")).render(db.dialect())).isSameAs(whole.render(db.dialect()));
        assertThat(db.list(whole.bind(NAME.to("Amelie")))).containsExactlyInAnyOrder(1, 3);
        assertThat(db.list(whole.bind(NAME.to("Ran")))).containsExactly(3);
    }

    @Test
    void aValueOfAParameterThatIsNotThere() {
        var wrong = select(FILM.filmId)
                .from(FILM)
                .where(FILM.filmId.in(LONG.bind(LEAST.to(1)).bind(NAME.to("x"))));
        assertThatThrownBy(() -> wrong.render(dialect(POSTGRESQL)))
                .isInstanceOf(ParameterException.class)
                .hasMessage("parameter name was given a value in a subquery that hasn't got it; call bind(...) on the"
                        + " query that has");
    }

    @Test
    void peopleSeeTheValues() {
        assertThat(LONG.bind(LEAST.to(130)).inlined(dialect(SQLITE)))
                .isEqualTo("select film.film_id\nfrom film\nwhere film.length >= 130");
        assertThat(LONG.inlined(dialect(SQLITE)))
                .isEqualTo("select film.film_id\nfrom film\nwhere film.length >= :least");
    }
}
