package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.deleteFrom;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.mergeInto;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.truncate;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.feature.Expectation.command;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.row.Row2;
import org.ashlarsql.sample.LanguageRow;
import org.junit.jupiter.api.Test;

/** MERGE, statements that change rows in WITH, and TRUNCATE. */
class MergeTest {

    private static final String NO_MERGE =
            "does not support MERGE; use insertInto(...).onConflict(key), or an update and an insert";

    @Test
    void eachRowGoesItsWay() {
        var source = select(FILM.filmId, FILM.title).from(FILM).as("source");
        var id = source.get(FILM.filmId);
        command(mergeInto(LANGUAGE)
                        .using(source, LANGUAGE.languageId.eq(id))
                        .whenMatched(id.eq(1))
                        .thenDoNothing()
                        .whenMatched()
                        .thenUpdate(row -> row.set(LANGUAGE.name.to(source.get(FILM.title))))
                        .whenNotMatched(id.eq(4))
                        .thenInsert(row ->
                                row.set(LANGUAGE.languageId.to(id)).set(LANGUAGE.name.to(source.get(FILM.title))))
                        .whenNotMatched()
                        .thenDoNothing())
                .is("merge into language using (select film.film_id, film.title from film) as source"
                        + " on language.language_id = source.film_id"
                        + " when matched and source.film_id = ? then do nothing"
                        + " when matched then update set name = source.title"
                        + " when not matched and source.film_id = ? then insert (language_id, name)"
                        + " values (source.film_id, source.title)"
                        + " when not matched then do nothing")
                .binds(1, 4)
                .unsupportedOn(SQLITE, NO_MERGE)
                .unsupportedOn(MARIADB, NO_MERGE)
                .unsupportedOn(MYSQL, NO_MERGE)
                .shows(Section.MERGES, "MERGE")
                .changes(
                        3,
                        select(LANGUAGE.languageId, LANGUAGE.name)
                                .from(LANGUAGE)
                                .orderBy(LANGUAGE.languageId.asc()),
                        new Row2<>(1, "English"),
                        new Row2<>(2, "Brazil"),
                        new Row2<>(3, "Ran"),
                        new Row2<>(4, "Alien"));
    }

    @Test
    void whatTheSourceLacksIsDeletedAndAllIsReturned() {
        var other = FILM.as("other");
        query(mergeInto(FILM)
                        .using(other, FILM.filmId.eq(other.filmId), other.filmId.le(3))
                        .whenNotMatchedBySource(FILM.filmId.eq(4))
                        .thenDelete()
                        .whenMatched(FILM.filmId.eq(2))
                        .thenUpdate(row -> row.set(FILM.price.to(other.price.plus(BigDecimal.ONE))))
                        .returning(row(FILM.filmId, FILM.price)))
                .is("merge into film using film as other on film.film_id = other.film_id and other.film_id <= ?"
                        + " when not matched by source and film.film_id = ? then delete"
                        + " when matched and film.film_id = ? then update set price = other.price + ?"
                        + " returning film.film_id, film.price")
                .binds(3, 4, 2, BigDecimal.ONE)
                .unsupportedOn(SQLITE, NO_MERGE)
                .unsupportedOn(MARIADB, NO_MERGE)
                .unsupportedOn(MYSQL, NO_MERGE)
                .shows(Section.MERGES, "NOT MATCHED BY SOURCE and RETURNING")
                .returnsInAnyOrder(new Row2<>(4, new BigDecimal("9.99")), new Row2<>(2, new BigDecimal("8.50")));
    }

    @Test
    void olderServersHaveLess() {
        var merge = mergeInto(FILM).using(FILM.as("other"), FILM.filmId.eq(FILM.as("other").filmId));
        var delete = merge.whenNotMatchedBySource().thenDelete();
        assertThatThrownBy(() -> delete.render(Dialects.of("PostgreSQL", "16.3")))
                .hasMessageContaining("does not support WHEN NOT MATCHED BY SOURCE");
        assertThatThrownBy(() -> merge.whenMatched()
                        .thenDelete()
                        .returning(FILM.filmId)
                        .render(Dialects.of("PostgreSQL", "16.3")))
                .hasMessageContaining("does not support MERGE ... RETURNING");
        assertThatThrownBy(() -> merge.whenMatched().thenDelete().render(Dialects.of("PostgreSQL", "14.9")))
                .hasMessageContaining("does not support MERGE");
    }

    @Test
    void mistakesAreFoundBefore() {
        var other = FILM.as("other");
        var merge = mergeInto(FILM).using(other, FILM.filmId.eq(other.filmId));
        assertThatThrownBy(() -> merge.render(Dialects.of("PostgreSQL", "17.1")))
                .isInstanceOf(CheckException.class)
                .hasMessageStartingWith("mergeInto(film) does nothing; say what");
        assertThatThrownBy(() -> merge.whenNotMatched().thenInsert(row -> row.set(FILM.title.to("x"))))
                .isInstanceOf(CheckException.class)
                .hasMessageContaining("thenInsert(...) of the merge into film doesn't set [language_id]");
        assertThatThrownBy(() -> merge.whenMatched().thenUpdate(to -> to))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("thenUpdate(...) sets nothing");
        var wrong = merge.whenNotMatched()
                .thenInsert(row -> row.set(FILM.title.to(FILM.title)).set(FILM.languageId.to(1)));
        assertThatThrownBy(() -> wrong.render(Dialects.of("PostgreSQL", "17.1")))
                .isInstanceOf(CheckException.class)
                .hasMessageStartingWith("film.title is used in a branch of MERGE, but");
    }

    @Test
    void rowsAreMovedByOneStatement() {
        var gone = deleteFrom(FILM)
                .where(FILM.languageId.eq(2))
                .returning(row(FILM.filmId, FILM.title))
                .asCte("gone");
        command(insertInto(LANGUAGE)
                        .columns(row(LANGUAGE.languageId, LANGUAGE.name))
                        .select(select(gone.get(FILM.filmId).plus(100), gone.get(FILM.title))
                                .from(gone)))
                .is("with gone as (delete from film where film.language_id = ? returning film_id, title)"
                        + " insert into language (language_id, name) select gone.film_id + ?, gone.title from gone")
                .binds(2, 100)
                .unsupportedOn(
                        SQLITE,
                        "does not support statements that change rows in WITH; run it as a statement of its own, in the"
                                + " same transaction")
                .unsupportedOn(MARIADB, "statements that change rows in WITH")
                .unsupportedOn(MYSQL, "statements that change rows in WITH")
                .shows(Section.COMMON_TABLE_EXPRESSIONS, "statements that change rows")
                .changes(
                        2,
                        select(LANGUAGE.name)
                                .from(LANGUAGE)
                                .where(LANGUAGE.languageId.gt(3))
                                .orderBy(LANGUAGE.name.asc()),
                        "100% Wolf",
                        "Amelie");
    }

    @Test
    void whatWasInsertedAndUpdatedIsSelected() {
        var added = insertInto(LANGUAGE)
                .values(new LanguageRow(9, "Ewe"))
                .returning(LANGUAGE)
                .asCte("added");
        var dearer = update(FILM)
                .set(FILM.price.to(FILM.price.plus(BigDecimal.ONE)))
                .where(FILM.filmId.eq(2))
                .returning(FILM.price)
                .asCte("dearer");
        query(select(added.get(LANGUAGE.name), dearer.get(FILM.price))
                        .from(added)
                        .crossJoin(dearer))
                .is(
                        "with added as (insert into language (language_id, name) values (?, ?) returning language_id, name),"
                                + " dearer as (update film set price = film.price + ? where film.film_id = ? returning price)"
                                + " select added.name, dearer.price from added cross join dearer")
                .binds(9, "Ewe", BigDecimal.ONE, 2)
                .unsupportedOn(SQLITE, "statements that change rows in WITH")
                .unsupportedOn(MARIADB, "statements that change rows in WITH")
                .unsupportedOn(MYSQL, "statements that change rows in WITH")
                .returns(new Row2<>("Ewe", new BigDecimal("8.50")));
    }

    @Test
    void aStatementInWithNeedNotBeRead() {
        var gone =
                deleteFrom(FILM).where(FILM.filmId.eq(5)).returning(FILM.filmId).asCte("gone");
        query(select(LANGUAGE.name)
                        .from(LANGUAGE)
                        .where(LANGUAGE.languageId.eq(1))
                        .with(gone))
                .is("with gone as (delete from film where film.film_id = ? returning film_id)"
                        + " select language.name from language where language.language_id = ?")
                .binds(5, 1)
                .unsupportedOn(SQLITE, "statements that change rows in WITH")
                .unsupportedOn(MARIADB, "statements that change rows in WITH")
                .unsupportedOn(MYSQL, "statements that change rows in WITH")
                .returns("English");
    }

    @Test
    void aTableIsEmptiedAtOnce() {
        command(truncate(ANYTHING).restartIdentity())
                .is("truncate table anything restart identity")
                .onMySqlFamily("truncate table anything")
                .binds()
                .unsupportedOn(SQLITE, "does not support TRUNCATE; delete the rows: deleteFrom(table).everyRow()")
                .shows(Section.UPDATES_AND_DELETES, "TRUNCATE")
                .onEachDatabase((database, tx) -> {
                    if (database == POSTGRESQL) {
                        tx.execute(truncate(ANYTHING).restartIdentity());
                        tx.execute(truncate(ANYTHING).continueIdentity());
                        tx.execute(truncate(LANGUAGE).restartIdentity().cascade());
                        assertThat(tx.list(select(FILM.filmId).from(FILM))).isEmpty();
                    } else {
                        assertThatThrownBy(() -> tx.execute(truncate(ANYTHING).restartIdentity()))
                                .isInstanceOf(IllegalStateException.class)
                                .hasMessageContaining("commits the transaction before this statement");
                    }
                });
        command(truncate(ANYTHING).continueIdentity().cascade())
                .is("truncate table anything cascade")
                .binds()
                .unsupportedOn(SQLITE, "TRUNCATE")
                .unsupportedOn(MARIADB, "does not support CONTINUE IDENTITY; use deleteFrom(table).everyRow()")
                .unsupportedOn(MYSQL, "CONTINUE IDENTITY")
                .changes(0);
    }
}
