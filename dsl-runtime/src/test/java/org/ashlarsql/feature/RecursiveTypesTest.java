package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.cast;
import static org.ashlarsql.dsl.Sql.recursive;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.varchar;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;

import java.math.BigDecimal;
import org.ashlarsql.row.Row2;
import org.junit.jupiter.api.Test;

/** A recursive column takes its type from the first rows; what the step computes has room in it all the same. */
class RecursiveTypesTest {

    private static final String FILMS = " from film where film.film_id = ? union all select film.film_id, ";
    private static final String NEXT = " from film join way on film.film_id = way.film_id + ?) select way.film_id,";

    /** Five titles with a text of 100 characters between them are longer than a title may be. */
    @Test
    void textsGrow() {
        var path = FILM.title.as("path");
        String between = "-".repeat(100);
        var way = recursive(
                "way",
                select(FILM.filmId, path).from(FILM).where(FILM.filmId.eq(1)),
                up -> select(FILM.filmId, up.get(path).concat(between).concat(FILM.title))
                        .from(FILM)
                        .join(up, FILM.filmId.eq(up.get(FILM.filmId).plus(1))));
        String step = "concat(way.path, ?, film.title)" + NEXT;
        String bars = "way.path || ? || film.title" + NEXT;
        String rest = " way.path from way where way.film_id >= ? order by way.film_id";
        String first = "with recursive way as (select film.film_id, ";
        query(select(way.get(FILM.filmId), way.get(path))
                        .from(way)
                        .where(way.get(FILM.filmId).ge(4))
                        .orderBy(way.get(FILM.filmId).asc()))
                .is(first + "if(true, film.title, repeat(' ', 65536)) as path" + FILMS + step + rest)
                .on(SQLITE, first + "film.title as path" + FILMS + bars + rest)
                .on(POSTGRESQL, first + "cast(film.title as text) as path" + FILMS + bars + rest)
                .binds(1, between, 1, 4)
                .returns(
                        new Row2<>(4, String.join(between, "Amelie", "Brazil", "Ran", "Alien")),
                        new Row2<>(5, String.join(between, "Amelie", "Brazil", "Ran", "Alien", "100% Wolf")));
    }

    /** One multiplied by 1.1 ten times. */
    @Test
    void decimalsKeepTheirDigits() {
        var n = val(0).as("n");
        var x = val(new BigDecimal("1.0")).as("x");
        var growth = recursive(
                "growth",
                select(n, x),
                t -> select(t.get(n).plus(1), t.get(x).times(new BigDecimal("1.1")))
                        .from(t)
                        .where(t.get(n).lt(10)));
        String rest = " as x union all select growth.n + ?, growth.x * ? from growth where growth.n < ?)"
                + " select round(growth.x, 8) from growth where growth.n = ?";
        query(select(growth.get(x).round(8)).from(growth).where(growth.get(n).eq(10)))
                .is("with recursive growth as (select ? as n, cast(? as decimal(65, 30))" + rest)
                .on(SQLITE, "with recursive growth as (select ? as n, ?" + rest)
                .on(
                        POSTGRESQL,
                        "with recursive growth as (select ? as n, cast(? as numeric)"
                                + rest.replace("round(growth.x", "round(cast(growth.x as numeric)"))
                .binds(0, new BigDecimal("1.0"), 1, new BigDecimal("1.1"), 10, 10)
                .returns(new BigDecimal("2.59374246"));
    }

    /** The prices of 1, 2 and 3 are 9.99, 7.50 and 12.00. */
    @Test
    void sumsKeepTheirScale() {
        var total = FILM.price.as("total");
        var way = recursive(
                "way",
                select(FILM.filmId, total).from(FILM).where(FILM.filmId.eq(1)),
                up -> select(FILM.filmId, up.get(total).plus(FILM.price))
                        .from(FILM)
                        .join(up, FILM.filmId.eq(up.get(FILM.filmId).plus(1))));
        String rest =
                " as total" + FILMS + "way.total + film.price" + NEXT + " way.total from way where way.film_id = ?";
        String first = "with recursive way as (select film.film_id, ";
        query(select(way.get(FILM.filmId), way.get(total))
                        .from(way)
                        .where(way.get(FILM.filmId).eq(3)))
                .is(first + "cast(film.price as decimal(65, 2))" + rest)
                .on(SQLITE, first + "film.price" + rest)
                .on(POSTGRESQL, first + "cast(film.price as numeric)" + rest)
                .binds(1, 1, 3)
                .returns(new Row2<>(3, new BigDecimal("29.49")));
    }

    /** Columns of one table, the recursive column itself and casts to one type can't outgrow the first rows. */
    @Test
    void whatStaysAsItIsGetsNoCast() {
        var start = LANGUAGE.name.as("start");
        var kind = cast(LANGUAGE.name, varchar(9)).notNull().as("kind");
        var tree = recursive(
                "tree",
                select(LANGUAGE.languageId, LANGUAGE.name, start, kind)
                        .from(LANGUAGE)
                        .where(LANGUAGE.languageId.eq(1)),
                up -> select(
                                LANGUAGE.languageId,
                                LANGUAGE.name,
                                up.get(start),
                                cast(LANGUAGE.name.concat("!"), varchar(9)).notNull())
                        .from(LANGUAGE)
                        .join(
                                up,
                                LANGUAGE.languageId.eq(
                                        up.get(LANGUAGE.languageId).plus(1))));
        query(select(tree.get(start), tree.get(kind))
                        .from(tree)
                        .where(tree.get(LANGUAGE.languageId).eq(3)))
                .is(tree("cast(language.name as char(9))", "cast(concat(language.name, ?) as char(9))"))
                .on(POSTGRESQL, tree("cast(language.name as varchar(9))", "cast(language.name || ? as varchar(9))"))
                .on(SQLITE, tree("substr(language.name, 1, 9)", "substr(language.name || ?, 1, 9)"))
                .binds(1, "!", 1, 3)
                .returns(new Row2<>("English", "Japanese!"));
    }

    private static String tree(String first, String step) {
        return "with recursive tree as (select language.language_id, language.name, language.name as start, " + first
                + " as kind from language where language.language_id = ? union all select language.language_id,"
                + " language.name, tree.start, " + step + " from language join tree on language.language_id ="
                + " tree.language_id + ?) select tree.start, tree.kind from tree where tree.language_id = ?";
    }
}
