package org.ashlarsql.runtime;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.deleteFrom;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.param;
import static org.ashlarsql.dsl.Sql.rawCommand;
import static org.ashlarsql.dsl.Sql.rawQuery;
import static org.ashlarsql.dsl.Sql.result;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.converted;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.Param;
import org.ashlarsql.render.ErrorKind;
import org.ashlarsql.render.ParameterException;
import org.ashlarsql.sample.NewLanguage;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.type.Converter;
import org.jdbi.v3.core.Handle;

/** What an executor does with rows, transactions and mistakes, on every database. */
class ExecutorTest {

    private static final Select<String> NAMES =
            select(LANGUAGE.name).from(LANGUAGE).orderBy(LANGUAGE.languageId.asc());
    private static final Select<Long> COUNT = select(count()).from(LANGUAGE);

    private static NewLanguage language(int id, String name) {
        return new NewLanguage(name).languageId(id);
    }

    private static Database withTwoLanguages(TestDatabase database) {
        Database db = SampleSchema.emptied(database);
        db.execute(insertInto(LANGUAGE).values(language(1, "Danish"), language(2, "Irish")));
        return db;
    }

    @EachDatabase
    void allRowsOneRowOrPerhapsOne(TestDatabase database) {
        Database db = withTwoLanguages(database);
        assertThat(db.list(NAMES)).containsExactly("Danish", "Irish");
        assertThat(db.one(NAMES.where(LANGUAGE.languageId.eq(2)))).isEqualTo("Irish");
        assertThat(db.findOne(NAMES.where(LANGUAGE.languageId.eq(2)))).contains("Irish");
        assertThat(db.findOne(NAMES.where(LANGUAGE.languageId.eq(3)))).isEmpty();
        assertThat(db.dialect().name()).isEqualToIgnoringCase(database.name());
    }

    @EachDatabase
    void noRowOrTwoWhereOneWasAskedFor(TestDatabase database) {
        Database db = withTwoLanguages(database);
        assertThatThrownBy(() -> db.one(NAMES.where(LANGUAGE.languageId.eq(3))))
                .isInstanceOf(NoRowException.class)
                .hasMessageStartingWith(
                        "one(...) found no row; use findOne(...) where there may be none. Statement: select");
        assertThatThrownBy(() -> db.one(NAMES))
                .isInstanceOf(TooManyRowsException.class)
                .hasMessageStartingWith("one row was asked for, but there are two or more; narrow the condition");
        assertThatThrownBy(() -> db.findOne(NAMES)).isInstanceOf(TooManyRowsException.class);
    }

    @EachDatabase
    void rowsOneByOneWithoutHoldingThemAll(TestDatabase database) {
        Database db = SampleSchema.emptied(database);
        List<NewLanguage> many = IntStream.rangeClosed(1, 5_000)
                .mapToObj(i -> language(i, "Language " + i))
                .toList();
        db.execute(insertInto(LANGUAGE).values(many));
        List<String> seen = new ArrayList<>();
        db.forEach(NAMES, seen::add);
        assertThat(seen).hasSize(5_000).startsWith("Language 1").endsWith("Language 5000");
        assertThat(db.<String, Long>stream(NAMES, Stream::count)).isEqualTo(5_000);
        assertThat(db.<String, Optional<String>>stream(NAMES, Stream::findFirst))
                .contains("Language 1");
        assertThatThrownBy(() -> db.forEach(NAMES, name -> {
                    throw new IllegalArgumentException("enough");
                }))
                .hasMessage("enough");
        assertThat(db.one(COUNT)).isEqualTo(5_000);
    }

    @EachDatabase
    void aTransactionIsCommittedAsAWhole(TestDatabase database) {
        Database db = withTwoLanguages(database);
        String first = db.inTransaction(tx -> {
            tx.execute(insertInto(LANGUAGE).values(language(3, "Welsh")));
            return tx.list(NAMES).get(0);
        });
        assertThat(first).isEqualTo("Danish");
        assertThat(db.one(COUNT)).isEqualTo(3);
    }

    @EachDatabase
    void aTransactionWithoutAResult(TestDatabase database) {
        Database db = withTwoLanguages(database);
        db.useTransaction(tx -> {
            tx.execute(deleteFrom(LANGUAGE).where(LANGUAGE.languageId.eq(1)));
            tx.useTransaction(inner -> inner.execute(insertInto(LANGUAGE).values(language(3, "Welsh"))));
        });
        assertThatThrownBy(() -> db.useTransaction(tx -> {
                    tx.execute(deleteFrom(LANGUAGE).everyRow());
                    throw new java.io.IOException("checked");
                }))
                .isInstanceOf(java.io.IOException.class);
        assertThat(db.list(NAMES)).containsExactly("Irish", "Welsh");
    }

    @EachDatabase
    void anExceptionRollsBack(TestDatabase database) {
        Database db = withTwoLanguages(database);
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    tx.execute(deleteFrom(LANGUAGE).everyRow());
                    throw new java.io.IOException("checked");
                }))
                .isInstanceOf(java.io.IOException.class);
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    tx.execute(deleteFrom(LANGUAGE).everyRow());
                    throw new AssertionError("an error");
                }))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    tx.execute(deleteFrom(LANGUAGE).everyRow());
                    return tx.execute(rawCommand("no such statement"));
                }))
                .isInstanceOf(DatabaseException.class);
        assertThat(db.one(COUNT)).isEqualTo(2);
    }

    @EachDatabase
    void aTransactionInsideATransactionJoinsIt(TestDatabase database) {
        Database db = withTwoLanguages(database);
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    tx.inTransaction(inner -> inner.execute(insertInto(LANGUAGE).values(language(3, "Welsh"))));
                    throw new IllegalStateException("after the inner one");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(db.one(COUNT)).isEqualTo(2);
    }

    @EachDatabase
    void anExistingHandleIsJoined(TestDatabase database) {
        Database db = withTwoLanguages(database);
        db.jdbi().useHandle(handle -> {
            handle.begin();
            db.on(handle)
                    .execute(update(LANGUAGE).set(LANGUAGE.name.to("Gaelic")).where(LANGUAGE.languageId.eq(2)));
            assertThat(handle.select("select name from language where language_id = 2")
                            .mapTo(String.class)
                            .one())
                    .isEqualTo("Gaelic");
            handle.rollback();
        });
        assertThat(db.list(NAMES)).containsExactly("Danish", "Irish");
    }

    @EachDatabase
    void aClosedHandleSaysSo(TestDatabase database) {
        Database db = withTwoLanguages(database);
        Handle handle = db.jdbi().open();
        Transaction joined = db.on(handle);
        handle.close();
        assertThatThrownBy(() -> joined.list(NAMES))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("this transaction's handle is closed; use it inside the function");
        Transaction escaped = db.inTransaction(tx -> tx);
        assertThatThrownBy(() -> escaped.list(NAMES)).hasMessageStartingWith("this transaction's handle is closed");
    }

    @EachDatabase
    void aMissingParameterIsRefusedBeforeAnythingIsSent(TestDatabase database) {
        Database db = withTwoLanguages(database);
        Param<Integer> id = param("id", INTEGER);
        Param<Integer> other = param("other", INTEGER);
        var byId = NAMES.where(LANGUAGE.languageId.eq(id));
        assertThat(db.list(byId.bind(id.to(1)))).containsExactly("Danish");
        assertThat(db.list(byId.bind(id.to(2)))).containsExactly("Irish");
        assertThatThrownBy(() -> db.list(byId))
                .isInstanceOf(ParameterException.class)
                .hasMessage("parameter id (integer) has no value; give it one with bind(parameter.to(value)) before"
                        + " the statement is executed");
        assertThatThrownBy(() -> db.list(byId.bind(id.to(1)).bind(other.to(2))))
                .isInstanceOf(ParameterException.class)
                .hasMessage("the statement has no parameter other; it has id");
        var deletion = deleteFrom(LANGUAGE).where(LANGUAGE.languageId.eq(id));
        assertThatThrownBy(() -> db.execute(deletion)).isInstanceOf(ParameterException.class);
        assertThat(db.one(COUNT)).isEqualTo(2);
    }

    @EachDatabase
    void aValueThatCannotBeConvertedNamesItsColumn(TestDatabase database) {
        Database db = withTwoLanguages(database);
        var number = converted(TEXT, Converter.of(Integer::valueOf, String::valueOf));
        assertThatThrownBy(() -> db.list(rawQuery("select name from language order by name", result(number))))
                .isInstanceOf(ReadException.class)
                .hasMessage(
                        "row 1 can't be read: the converter of column 1 (name) can't convert what it read: For input"
                                + " string: \"Danish\". Statement: select name from language order by name");
        assertThatThrownBy(() -> db.list(rawQuery("select null", result(TEXT))))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("column 1 of the result is NULL, but its expression was said not to be");
        assertThatThrownBy(() -> db.list(rawQuery("select 1, 2", result(INTEGER))))
                .isInstanceOf(ReadException.class)
                .hasMessage("the raw query yields 2 columns, but its projection reads 1; both have to be the same."
                        + " Statement: select 1, 2");
    }

    @EachDatabase
    void aRefusedStatementSaysWhatWasViolated(TestDatabase database) {
        Database db = withTwoLanguages(database);
        assertThat(kind(db, language(1, "Welsh"))).isEqualTo(ErrorKind.UNIQUE);
        assertThat(kind(db, language(3, "Irish"))).isEqualTo(ErrorKind.UNIQUE);
        assertThat(kind(db, language(3, "Klingon"))).isEqualTo(ErrorKind.CHECK);
        assertThatThrownBy(() -> db.execute(rawCommand("update language set name = null")))
                .isInstanceOfSatisfying(
                        DatabaseException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_NULL));
        assertThatThrownBy(() -> db.execute(rawCommand("no such statement")))
                .isInstanceOfSatisfying(
                        DatabaseException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.OTHER))
                .hasMessageEndingWith("Statement: no such statement");
        assertThat(db.one(COUNT)).isEqualTo(2);
    }

    private static ErrorKind kind(Database db, NewLanguage row) {
        try {
            db.execute(insertInto(LANGUAGE).values(row));
        } catch (DatabaseException e) {
            return e.kind();
        }
        throw new AssertionError("the database took the row");
    }
}
