package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.exists;
import static org.ashlarsql.dsl.Sql.max;
import static org.ashlarsql.dsl.Sql.recursive;
import static org.ashlarsql.dsl.Sql.recursiveDistinct;
import static org.ashlarsql.dsl.Sql.scalar;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.dsl.Cte;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.row.Row2;
import org.junit.jupiter.api.Test;

/** Common table expressions, read by name wherever they are wanted. */
class CommonTableTest {

    private static final NumExpr<Long, Long> FILMS = count().as("films");
    private static final Cte<Row2<Integer, Long>> PER_LANGUAGE =
            select(FILM.languageId, FILMS).from(FILM).groupBy(FILM.languageId).asCte("per_language");
    private static final String WITH_PER_LANGUAGE =
            "with per_language as (select film.language_id, count(*) as films from film group by film.language_id) ";

    @Test
    void isReadByName() {
        query(select(LANGUAGE.name, PER_LANGUAGE.get(FILMS))
                        .from(PER_LANGUAGE)
                        .join(LANGUAGE, LANGUAGE.languageId.eq(PER_LANGUAGE.get(FILM.languageId)))
                        .where(PER_LANGUAGE.get(FILMS).gt(1L))
                        .orderBy(LANGUAGE.name.asc()))
                .shows(Section.COMMON_TABLE_EXPRESSIONS, "WITH")
                .is(WITH_PER_LANGUAGE + "select language.name, per_language.films from per_language join language on"
                        + " language.language_id = per_language.language_id where per_language.films > ?"
                        + " order by language.name")
                .binds(1L)
                .returns(new Row2<>("English", 3L), new Row2<>("French", 2L));
    }

    @Test
    void isSelectedAsAWhole() {
        query(select(PER_LANGUAGE)
                        .from(PER_LANGUAGE)
                        .orderBy(PER_LANGUAGE.get(FILM.languageId).asc()))
                .is(WITH_PER_LANGUAGE + "select per_language.language_id, per_language.films from per_language"
                        + " order by per_language.language_id")
                .returns(new Row2<>(1, 3L), new Row2<>(2, 2L));
    }

    @Test
    void isReadTwiceUnderTwoNames() {
        var other = PER_LANGUAGE.as("other");
        query(select(PER_LANGUAGE.get(FILM.languageId), other.get(FILM.languageId))
                        .from(PER_LANGUAGE)
                        .join(other, other.get(FILMS).lt(PER_LANGUAGE.get(FILMS))))
                .shows(Section.COMMON_TABLE_EXPRESSIONS, "one read twice under two names")
                .is(WITH_PER_LANGUAGE + "select per_language.language_id, other.language_id from per_language"
                        + " join per_language as other on other.films < per_language.films")
                .returns(new Row2<>(1, 2));
    }

    @Test
    void isReadInsideSubqueriesAndOnTheFarSideOfAnOuterJoin() {
        var outer = PER_LANGUAGE.as("o").outer();
        var many = select(PER_LANGUAGE.get(FILMS))
                .from(PER_LANGUAGE)
                .where(PER_LANGUAGE.get(FILMS).gt(2L));
        query(select(LANGUAGE.name, outer.get(FILMS))
                        .from(LANGUAGE)
                        .leftJoin(outer, outer.get(FILM.languageId).eq(LANGUAGE.languageId))
                        .where(exists(many))
                        .orderBy(LANGUAGE.name.asc()))
                .is(WITH_PER_LANGUAGE + "select language.name, o.films from language left join per_language as o on"
                        + " o.language_id = language.language_id where exists (select per_language.films from per_language"
                        + " where per_language.films > ?) order by language.name")
                .binds(2L)
                .returns(
                        new Row2<>("English", Optional.of(3L)),
                        new Row2<>("French", Optional.of(2L)),
                        new Row2<>("Japanese", Optional.empty()));
    }

    @Test
    void readsAnother() {
        var most = max(PER_LANGUAGE.get(FILMS)).as("most");
        var best = select(most).from(PER_LANGUAGE).asCte("best");
        query(select(PER_LANGUAGE.get(FILM.languageId))
                        .from(best)
                        .join(PER_LANGUAGE, PER_LANGUAGE.get(FILMS).eq(best.get(most))))
                .shows(Section.COMMON_TABLE_EXPRESSIONS, "one that reads another")
                .is(
                        WITH_PER_LANGUAGE.strip()
                                + ", best as (select max(per_language.films) as most from per_language)"
                                + " select per_language.language_id from best join per_language on per_language.films = best.most")
                .returns(1);
    }

    @Test
    void inASetOperation() {
        query(select(PER_LANGUAGE.get(FILM.languageId))
                        .from(PER_LANGUAGE)
                        .union(select(LANGUAGE.languageId).from(LANGUAGE))
                        .orderBy(PER_LANGUAGE.get(FILM.languageId).desc()))
                .is(WITH_PER_LANGUAGE + "select per_language.language_id from per_language union"
                        + " select language.language_id from language order by language_id desc")
                .returns(3, 2, 1);
    }

    @Test
    void bindsStandInTheOrderOfTheText() {
        var dear = select(FILM.filmId).from(FILM).where(FILM.length.gt(100)).asCte("dear");
        query(select(val("x"), dear.get(FILM.filmId))
                        .from(dear)
                        .where(dear.get(FILM.filmId).lt(3))
                        .orderBy(dear.get(FILM.filmId).asc()))
                .is(
                        "with dear as (select film.film_id from film where film.length > ?) select ?, dear.film_id from dear"
                                + " where dear.film_id < ? order by dear.film_id")
                .binds(100, "x", 3)
                .returns(new Row2<>("x", 1), new Row2<>("x", 2));
    }

    @Test
    void insideAQueryOfItsOwn() {
        var same = select(FILM.filmId, FILM.title)
                .from(FILM)
                .where(FILM.languageId.eq(LANGUAGE.languageId))
                .asCte("same");
        var films = scalar(count(), q -> q.from(same).with(same));
        query(select(LANGUAGE.name, films).from(LANGUAGE).orderBy(LANGUAGE.name.asc()))
                .shows(Section.COMMON_TABLE_EXPRESSIONS, "WITH that reads a query around it")
                .is(
                        "select language.name, (with same as (select film.film_id, film.title from film where film.language_id ="
                                + " language.language_id) select count(*) from same) from language order by language.name")
                .unsupportedOn(
                        MARIADB,
                        "does not support the common table expression same reading language.language_id of a query around it;"
                                + " select that column in it and compare outside, or write it as exists(...) or scalar(...)")
                .returns(
                        new Row2<>("English", Optional.of(3L)),
                        new Row2<>("French", Optional.of(2L)),
                        new Row2<>("Japanese", Optional.of(0L)));
    }

    @Test
    void insideADerivedTable() {
        var t = select(PER_LANGUAGE.get(FILMS))
                .from(PER_LANGUAGE)
                .with(PER_LANGUAGE)
                .as("t");
        query(select(t.get(PER_LANGUAGE.get(FILMS)))
                        .from(t)
                        .orderBy(t.get(PER_LANGUAGE.get(FILMS)).asc()))
                .shows(Section.COMMON_TABLE_EXPRESSIONS, "WITH inside a subquery")
                .is("select t.films from (" + WITH_PER_LANGUAGE + "select per_language.films from per_language) as t"
                        + " order by t.films")
                .returns(2L, 3L);
    }

    @Test
    void whatReadsAQueryAroundItNeedsAWithOfItsOwn() {
        var same = select(FILM.filmId)
                .from(FILM)
                .where(FILM.languageId.eq(LANGUAGE.languageId))
                .asCte("same");
        var films = scalar(count(), q -> q.from(same));
        var query = select(LANGUAGE.name, films).from(LANGUAGE);
        assertThatThrownBy(() -> query.render(Dialects.postgreSql()))
                .isInstanceOf(CheckException.class)
                .hasMessageStartingWith("language.language_id is used in WHERE, but language isn't in FROM (film)");
    }

    @Test
    void recursion() {
        var n = val(1).as("n");
        var numbers = recursive(
                "numbers",
                select(n),
                t -> select(t.get(n).plus(1)).from(t).where(t.get(n).lt(5)));
        query(select(numbers.get(n)).from(numbers).orderBy(numbers.get(n).desc()))
                .shows(Section.COMMON_TABLE_EXPRESSIONS, "WITH RECURSIVE")
                .is(
                        "with recursive numbers as (select ? as n union all select numbers.n + ? from numbers where numbers.n < ?)"
                                + " select numbers.n from numbers order by numbers.n desc")
                .binds(1, 1, 5)
                .returns(5, 4, 3, 2, 1);
    }

    @Test
    void recursionOverATable() {
        var depth = val(0).as("depth");
        var chain = recursive(
                "chain",
                select(FILM.filmId, FILM.title, depth).from(FILM).where(FILM.filmId.eq(5)),
                t -> select(FILM.filmId, FILM.title, t.get(depth).plus(1))
                        .from(FILM)
                        .join(t, FILM.filmId.eq(t.get(FILM.filmId).minus(2))));
        query(select(chain.get(FILM.title), chain.get(depth))
                        .from(chain)
                        .orderBy(chain.get(depth).asc()))
                .is(
                        "with recursive chain as (select film.film_id, film.title, ? as depth from film where film.film_id = ?"
                                + " union all select film.film_id, film.title, chain.depth + ? from film join chain on film.film_id ="
                                + " chain.film_id - ?) select chain.title, chain.depth from chain order by chain.depth")
                .binds(0, 5, 1, 2)
                .returns(new Row2<>("100% Wolf", 0), new Row2<>("Ran", 1), new Row2<>("Amelie", 2));
    }

    @Test
    void recursionThatTakesNoRowTwiceEndsInACycle() {
        var n = val(0).as("n");
        var ring = recursiveDistinct(
                "ring", select(n), t -> select(t.get(n).plus(2).modulo(5)).from(t));
        query(select(ring.get(n)).from(ring).orderBy(ring.get(n).asc()))
                .shows(Section.COMMON_TABLE_EXPRESSIONS, "WITH RECURSIVE by UNION")
                .is("with recursive ring as (select ? as n union select (ring.n + ?) % ? from ring)"
                        + " select ring.n from ring order by ring.n")
                .binds(0, 2, 5)
                .returns(0, 1, 2, 3, 4);
    }

    @Test
    void materialized() {
        var once = PER_LANGUAGE.materialized();
        query(select(once.get(FILMS)).from(once).orderBy(once.get(FILMS).asc()))
                .shows(Section.COMMON_TABLE_EXPRESSIONS, "MATERIALIZED")
                .is(
                        "with per_language as materialized (select film.language_id, count(*) as films from film"
                                + " group by film.language_id) select per_language.films from per_language order by per_language.films")
                .unsupportedOn(MARIADB, "does not support MATERIALIZED and NOT MATERIALIZED; leave it to the database")
                .unsupportedOn(MYSQL, "does not support MATERIALIZED and NOT MATERIALIZED; leave it to the database")
                .returns(2L, 3L);
        var merged = PER_LANGUAGE.notMaterialized();
        query(select(merged.get(FILMS)).from(merged).orderBy(merged.get(FILMS).asc()))
                .is(
                        "with per_language as not materialized (select film.language_id, count(*) as films from film"
                                + " group by film.language_id) select per_language.films from per_language order by per_language.films")
                .unsupportedOn(MARIADB, "does not support MATERIALIZED and NOT MATERIALIZED; leave it to the database")
                .unsupportedOn(MYSQL, "does not support MATERIALIZED and NOT MATERIALIZED; leave it to the database")
                .returns(2L, 3L);
    }

    private static final String NO_SEARCH =
            "does not support SEARCH and CYCLE; compute a path in the recursive query, sort"
                    + " by it, and stop where it holds the row already";

    /** The numbers up to 7, each with its double and the one behind that as children. */
    private static Cte<Integer> tree(NumExpr<Integer, Integer> n) {
        return recursive(
                "tree",
                select(n),
                t -> select(t.get(n).times(2).plus(LANGUAGE.languageId).minus(1))
                        .from(t)
                        .crossJoin(LANGUAGE)
                        .where(t.get(n).lt(4), LANGUAGE.languageId.le(2)));
    }

    private static final String TREE = "with recursive tree as (select ? as n union all select tree.n * ? +"
            + " language.language_id - ? from tree cross join language where tree.n < ? and language.language_id <= ?)";

    @Test
    void depthFirst() {
        var n = val(1).as("n");
        var tree = tree(n).searchDepthFirst(n);
        query(select(tree.get(n)).from(tree).orderBy(tree.searchOrder()))
                .shows(Section.COMMON_TABLE_EXPRESSIONS, "SEARCH")
                .is(
                        TREE
                                + " search depth first by n set search_order select tree.n from tree order by tree.search_order")
                .binds(1, 2, 1, 4, 2)
                .unsupportedOn(SQLITE, NO_SEARCH)
                .unsupportedOn(MARIADB, NO_SEARCH)
                .unsupportedOn(MYSQL, NO_SEARCH)
                .returns(1, 2, 4, 5, 3, 6, 7);
    }

    @Test
    void breadthFirst() {
        var n = val(1).as("n");
        var tree = tree(n).searchBreadthFirst(n);
        query(select(tree.get(n)).from(tree).orderBy(tree.searchOrder()))
                .is(
                        TREE
                                + " search breadth first by n set search_order select tree.n from tree order by tree.search_order")
                .binds(1, 2, 1, 4, 2)
                .unsupportedOn(SQLITE, NO_SEARCH)
                .unsupportedOn(MARIADB, NO_SEARCH)
                .unsupportedOn(MYSQL, NO_SEARCH)
                .returns(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void untilACycleCloses() {
        var n = val(0).as("n");
        var ring = recursive(
                        "ring",
                        select(n),
                        t -> select(t.get(n).plus(2).modulo(3)).from(t))
                .cycle(n);
        query(select(ring.get(n), ring.isCycle()).from(ring))
                .shows(Section.COMMON_TABLE_EXPRESSIONS, "CYCLE")
                .is(
                        "with recursive ring as (select ? as n union all select (ring.n + ?) % ? from ring) cycle n set is_cycle"
                                + " using cycle_path select ring.n, ring.is_cycle from ring")
                .binds(0, 2, 3)
                .unsupportedOn(SQLITE, NO_SEARCH)
                .unsupportedOn(MARIADB, NO_SEARCH)
                .unsupportedOn(MYSQL, NO_SEARCH)
                .returns(new Row2<>(0, false), new Row2<>(2, false), new Row2<>(1, false), new Row2<>(0, true));
    }

    @Test
    void theRecursiveReferenceStaysInside() {
        var escaped = new ArrayList<Cte<Integer>>();
        var n = val(1).as("n");
        recursive("numbers", select(n), t -> {
            escaped.add(t);
            return select(t.get(n).plus(1)).from(t).where(t.get(n).lt(5));
        });
        Select<Integer> query = select(escaped.get(0).get(n)).from(escaped.get(0));
        assertThatThrownBy(() -> query.render(Dialects.postgreSql()))
                .isInstanceOf(CheckException.class)
                .hasMessage(
                        "the recursive reference to numbers is used outside its own definition; use what recursive(...)"
                                + " answers");
    }

    @Test
    void twoOfOneNameAreRefused() {
        var one = select(val(1).as("n")).asCte("t");
        var two = select(val(2).as("n")).asCte("t").as("u");
        var query = select(one.column("n", INTEGER), two.column("n", INTEGER))
                .from(one)
                .crossJoin(two);
        assertThatThrownBy(() -> query.render(Dialects.postgreSql()))
                .isInstanceOf(CheckException.class)
                .hasMessage("two common table expressions of the statement are named t; give one of them another name");
    }

    @Test
    void twoWhoseNamesDifferInCaseAreRefused() {
        var one = select(val(1).as("n")).asCte("t");
        var two = select(val(2).as("n")).asCte("T").as("u");
        var query = select(one.column("n", INTEGER), two.column("n", INTEGER))
                .from(one)
                .crossJoin(two);
        assertThatThrownBy(() -> query.render(Dialects.postgreSql()))
                .isInstanceOf(CheckException.class)
                .hasMessage("two common table expressions of the statement are named T (t differs in case only, which"
                        + " databases ignore); give one of them another name");
    }
}
