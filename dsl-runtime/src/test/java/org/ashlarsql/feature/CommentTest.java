package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.deleteFrom;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.param;
import static org.ashlarsql.dsl.Sql.rawCommand;
import static org.ashlarsql.dsl.Sql.rawQuery;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.feature.Expectation.command;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.assertj.core.api.Assertions.assertThat;

import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.Param;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.sample.NewLanguage;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Comments in front of statements. */
class CommentTest {

    private static final Param<Integer> ID = param("id", INTEGER);
    private static final Select<String> TITLE = select(FILM.title).from(FILM).where(FILM.filmId.eq(ID));

    @Test
    void everyStatementHasOne() {
        query(select(FILM.title).from(FILM).where(FILM.filmId.eq(3)).comment("films, page 3"))
                .is("/* films, page 3 */ select film.title from film where film.film_id = ?")
                .binds(3)
                .shows(Section.STATEMENTS, "comment")
                .returns("Ran");
        query(rawQuery("select title from film where film_id = :id", FILM.title)
                        .bind("id", 3)
                        .comment("raw"))
                .is("/* raw */ select title from film where film_id = ?")
                .binds(3)
                .returns("Ran");
        command(insertInto(LANGUAGE).values(new NewLanguage("Ewe")).comment("new"))
                .is("/* new */ insert into language (name) values (?)")
                .binds("Ewe")
                .changes(1);
        command(update(FILM)
                        .set(FILM.title.to("x"))
                        .where(FILM.filmId.eq(1))
                        .comment("first")
                        .comment("second"))
                .is("/* second */ update film set title = ? where film.film_id = ?")
                .binds("x", 1)
                .changes(1);
        command(deleteFrom(FILM).where(FILM.filmId.eq(1)).comment("gone"))
                .is("/* gone */ delete from film where film.film_id = ?")
                .binds(1)
                .changes(1);
        command(rawCommand("delete from film where film_id = :id").bind("id", 1).comment("gone"))
                .is("/* gone */ delete from film where film_id = ?")
                .binds(1)
                .changes(1);
    }

    @EachDatabase
    void aGeneratedKeyIsReadBehindIt(TestDatabase database) {
        SampleDatabases.on(database).inTransaction(tx -> {
            int id = tx.one(insertInto(LANGUAGE)
                    .values(new NewLanguage("Ewe"))
                    .returning(LANGUAGE.languageId)
                    .comment("new"));
            assertThat(id).isGreaterThan(3);
            tx.handle().rollback();
            return true;
        });
    }

    /** What ends a comment, starts one, is counted as a value by drivers, or is run by MySQL. */
    @Test
    void hostileTextStaysInside() {
        query(select(FILM.title)
                        .from(FILM)
                        .where(FILM.filmId.eq(3))
                        .comment("*/ delete from film; /* ? :x ' \" ` $1 -- \n # {d 'x'} */*/ \0 \\ !50000 $$ ünï"))
                .is("/* * / delete from film; / * ? :x ' \" ` $1 --   # {d 'x'} * / * /   \\ !50000 $$ ünï */"
                        + " select film.title from film where film.film_id = ?")
                .binds(3)
                .returns("Ran");
        query(select(FILM.title).from(FILM).where(FILM.filmId.eq(3)).comment("!50000 select 1 ?"))
                .is("/* !50000 select 1 ? */ select film.title from film where film.film_id = ?")
                .binds(3)
                .returns("Ran");
        query(select(FILM.title).from(FILM).where(FILM.filmId.eq(3)).comment("/"))
                .is("/* / */ select film.title from film where film.film_id = ?")
                .binds(3)
                .returns("Ran");
    }

    @EachDatabase
    void itCostsNoRendering(TestDatabase database) {
        Dialect dialect = SampleDatabases.on(database).dialect();
        assertThat(TITLE.comment("a")
                        .bind(ID.to(3))
                        .comment("b")
                        .render(dialect)
                        .slots())
                .isSameAs(TITLE.render(dialect).slots());
        assertThat(SampleDatabases.on(database).list(TITLE.bind(ID.to(3)).comment("b")))
                .containsExactly("Ran");
        assertThat(TITLE.comment("  ").render(dialect)).isSameAs(TITLE.render(dialect));
    }
}
