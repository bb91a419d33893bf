package org.ashlarsql.runtime;

import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.ashlarsql.dsl.Insert;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.sample.Language;
import org.ashlarsql.sample.NewLanguage;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;

/** Transactions and streams in the wrong place, on every database. */
class MisuseTest {

    private static final Select<String> NAMES =
            select(LANGUAGE.name).from(LANGUAGE).orderBy(LANGUAGE.name.asc());
    private static final String OUTSIDE = "this stands inside a transaction's function, but on the Database itself";

    private static Insert<Language> language(String name) {
        return insertInto(LANGUAGE).values(new NewLanguage(name).languageId(name.length() * 100 + name.charAt(0)));
    }

    @EachDatabase
    void theDatabaseItselfIsRefusedInsideItsTransaction(TestDatabase database) {
        Database db = SampleSchema.emptied(database);
        db.inTransaction(tx -> {
            assertThatThrownBy(() -> db.execute(language("Danish"))).hasMessageStartingWith(OUTSIDE);
            assertThatThrownBy(() -> db.list(NAMES)).hasMessageStartingWith(OUTSIDE);
            assertThatThrownBy(() -> db.insertAll(List.of(new NewLanguage("Danish"))))
                    .hasMessageStartingWith(OUTSIDE);
            assertThatThrownBy(() -> db.inTransaction(inner -> inner.execute(language("Danish"))))
                    .hasMessageStartingWith(OUTSIDE);
            return tx.execute(language("Irish"));
        });
        assertThat(db.list(NAMES)).containsExactly("Irish");
    }

    @EachDatabase
    void theDatabaseIsFreeAgainWhateverBecameOfTheTransaction(TestDatabase database) {
        Database db = SampleSchema.emptied(database);
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    throw new AssertionError("enough");
                }))
                .hasMessage("enough");
        assertThat(db.execute(language("Danish"))).isEqualTo(1);
    }

    @EachDatabase
    void otherThreadsUseTheDatabaseMeanwhile(TestDatabase database) {
        Database db = SampleSchema.emptied(database);
        List<String> seen = db.inTransaction(
                tx -> CompletableFuture.supplyAsync(() -> db.list(NAMES)).join());
        assertThat(seen).isEmpty();
    }

    @EachDatabase
    void rowsToBeWrittenMayBeReadOfTheSameDatabase(TestDatabase database) {
        Database db = SampleSchema.emptied(database);
        db.execute(language("Danish"));
        Iterable<NewLanguage> rows = () -> Stream.of("Irish", "Welsh")
                .map(name -> new NewLanguage(name + " " + db.list(NAMES).get(0)).languageId(name.charAt(0)))
                .iterator();
        long written = db.insertAll(rows);
        assertThat(written).isEqualTo(2);
        assertThat(db.list(NAMES)).containsExactly("Danish", "Irish Danish", "Welsh Danish");
    }

    @EachDatabase
    void whatIsMeantToBeApartStaysWhenTheTransactionIsRolledBack(TestDatabase database) {
        Database db = SampleSchema.emptied(database);
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    db.requiresNew().execute(language("Danish"));
                    db.requiresNew().inTransaction(own -> own.execute(language("Welsh")));
                    tx.execute(language("Irish"));
                    throw new IllegalStateException("after all");
                }))
                .hasMessage("after all");
        assertThat(db.list(NAMES)).containsExactly("Danish", "Welsh");
    }

    @EachDatabase
    void aTransactionIsForItsThread(TestDatabase database) {
        Database db = SampleSchema.emptied(database);
        db.inTransaction(tx -> {
            var elsewhere = CompletableFuture.supplyAsync(() -> tx.execute(language("Danish")));
            assertThatThrownBy(elsewhere::join)
                    .hasCauseInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("this transaction is that of thread "
                            + Thread.currentThread().getName())
                    .hasMessageContaining("; run its statements in its own thread");
            Transaction inTurns = db.on(tx.handle());
            return CompletableFuture.supplyAsync(() -> inTurns.execute(language("Irish")))
                    .join();
        });
        assertThat(db.list(NAMES)).containsExactly("Irish");
    }

    @EachDatabase
    void aStreamsRowsAreGoneBehindItsFunction(TestDatabase database) {
        Database db = SampleSchema.emptied(database);
        db.execute(language("Danish"));
        Stream<String> kept = db.stream(NAMES, names -> names.filter(name -> name.length() > 3));
        assertThatThrownBy(kept::toList)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the stream's rows are gone with the function that it was given to; read them"
                        + " inside of it, stream(query, rows -> rows.toList()). Statement: select");
        Iterator<String> iterator = db.stream(NAMES, Stream::iterator);
        assertThatThrownBy(iterator::hasNext).hasMessageStartingWith("the stream's rows are gone");
        List<String> read = db.stream(NAMES, Stream::toList);
        assertThat(read).containsExactly("Danish");
    }
}
