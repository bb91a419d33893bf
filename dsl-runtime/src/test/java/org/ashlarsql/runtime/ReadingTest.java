package org.ashlarsql.runtime;

import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.param;
import static org.ashlarsql.dsl.Sql.rawQuery;
import static org.ashlarsql.dsl.Sql.result;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.expr.SqlTypes.BIGINT;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.sample.Language;
import org.ashlarsql.sample.LanguageRow;
import org.ashlarsql.sample.NewLanguage;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;

/** What an executor makes of the rows of a query, besides lists. */
class ReadingTest {

    private static final Select<String> NAMES =
            select(LANGUAGE.name).from(LANGUAGE).orderBy(LANGUAGE.languageId.asc());

    private static Database with(TestDatabase database, int languages) {
        Database db = SampleSchema.emptied(database);
        db.execute(insertInto(LANGUAGE)
                .values(IntStream.rangeClosed(1, languages)
                        .mapToObj(id -> new NewLanguage("L" + id).languageId(id))
                        .toList()));
        return db;
    }

    @EachDatabase
    void theFirstOfSome(TestDatabase database) {
        Database db = with(database, 3);
        assertThat(db.first(NAMES)).contains("L1");
        assertThat(db.first(NAMES.where(LANGUAGE.languageId.gt(3)))).isEmpty();
        assertThat(db.first(rawQuery("select language_id from language order by language_id desc", result(INTEGER))))
                .contains(3);
    }

    @EachDatabase
    void howManyAndWhetherAny(TestDatabase database) {
        Database db = with(database, 3);
        assertThat(db.count(NAMES)).isEqualTo(3);
        assertThat(db.count(NAMES.limit(2))).isEqualTo(2);
        assertThat(db.exists(NAMES.where(LANGUAGE.languageId.eq(3)))).isTrue();
        assertThat(db.exists(NAMES.where(LANGUAGE.languageId.eq(4)))).isFalse();
    }

    @EachDatabase
    void pages(TestDatabase database) {
        Database db = with(database, 5);
        Page<String> first = db.page(NAMES.limit(2));
        assertThat(first).isEqualTo(new Page<>(List.of("L1", "L2"), 0, 5));
        assertThat(first.hasPrevious()).isFalse();
        assertThat(first.hasNext()).isTrue();
        Page<String> last = db.page(NAMES.limit(2).offset(4));
        assertThat(last).isEqualTo(new Page<>(List.of("L5"), 4, 5));
        assertThat(last.hasPrevious()).isTrue();
        assertThat(last.hasNext()).isFalse();
        assertThat(last.map(String::length).rows()).containsExactly(2);
        assertThat(db.page(NAMES.limit(2).offset(6))).isEqualTo(new Page<>(List.of(), 6, 5));
        assertThat(db.page(NAMES.limit(5))).isEqualTo(db.page(NAMES.limit(9)));
    }

    @EachDatabase
    void aPageNeedsALimitThatIsANumber(TestDatabase database) {
        Database db = with(database, 1);
        assertThatThrownBy(() -> db.page(NAMES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("page(...) takes a query with limit(...), and offset(...) for the pages behind the first:"
                        + " query.limit(20).offset(40); use list(...) for all rows");
        assertThatThrownBy(() -> db.page(NAMES.limit(param("size", BIGINT))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("page(...) takes a query whose limit and offset are numbers, limit(20), not parameters: the"
                        + " statement that counts all rows has none of these");
    }

    @EachDatabase
    void mapsByTheFirstItem(TestDatabase database) {
        Database db = with(database, 2);
        Map<Integer, String> names = db.toMap(
                select(LANGUAGE.languageId, LANGUAGE.name).from(LANGUAGE).orderBy(LANGUAGE.languageId.desc()));
        assertThat(names).containsExactly(entry(2, "L2"), entry(1, "L1"));
        assertThatThrownBy(() -> names.put(3, "L3")).isInstanceOf(UnsupportedOperationException.class);
        Map<Integer, LanguageRow> rows =
                db.toMap(select(LANGUAGE.languageId, LANGUAGE).from(LANGUAGE));
        assertThat(rows.get(2)).isEqualTo(new LanguageRow(2, "L2"));
        Language other = LANGUAGE.as("other");
        assertThatThrownBy(() -> db.toMap(select(LANGUAGE.languageId, other.name)
                        .from(LANGUAGE)
                        .crossJoin(other)
                        .orderBy(LANGUAGE.languageId.asc())))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageStartingWith("toMap(...): row 2 has the same first item as a row before it; select one that"
                        + " tells the rows apart, or use groupBy(...). Statement: select");
    }

    @EachDatabase
    void oneToManyInOneStatement(TestDatabase database) {
        Database db = with(database, 3);
        Language later = LANGUAGE.as("later");
        Map<LanguageRow, List<Integer>> inner = db.groupBy(select(LANGUAGE, later.languageId)
                .from(LANGUAGE)
                .join(later, later.languageId.gt(LANGUAGE.languageId))
                .orderBy(LANGUAGE.languageId.desc(), later.languageId.asc()));
        assertThat(inner)
                .containsExactly(
                        entry(new LanguageRow(2, "L2"), List.of(3)), entry(new LanguageRow(1, "L1"), List.of(2, 3)));
        var outer = later.outer();
        Map<Integer, List<LanguageRow>> all = db.groupByOuter(select(LANGUAGE.languageId, outer)
                .from(LANGUAGE)
                .leftJoin(outer, outer.languageId.gt(LANGUAGE.languageId))
                .orderBy(LANGUAGE.languageId.asc(), outer.languageId.asc()));
        assertThat(all.keySet()).containsExactly(1, 2, 3);
        assertThat(all.get(1)).containsExactly(new LanguageRow(2, "L2"), new LanguageRow(3, "L3"));
        assertThat(all.get(3)).isEmpty();
        assertThatThrownBy(() -> all.get(3).add(new LanguageRow(4, "L4")))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @EachDatabase
    void inATransactionToo(TestDatabase database) {
        Database db = with(database, 2);
        Optional<String> first = db.inTransaction(tx -> {
            assertThat(tx.count(NAMES)).isEqualTo(2);
            assertThat(tx.page(NAMES.limit(1)).total()).isEqualTo(2);
            return tx.first(NAMES.where(LANGUAGE.name.eq("L2")));
        });
        assertThat(first).contains("L2");
    }
}
