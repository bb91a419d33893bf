package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.and;
import static org.ashlarsql.dsl.Sql.deleteFrom;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.dsl.Insert;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.runtime.Transaction;
import org.ashlarsql.schema.NewRow;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.Table;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.RowReader;
import org.junit.jupiter.api.Test;

/** Every keyword that a live server has is taken for a name, wherever a name may stand. */
class ReservedWordsTest {

    /** https://www.sqlite.org/lang_keywords.html; SQLite can't be asked over JDBC. */
    private static final String SQLITE = """
            abort action add after all alter always analyze and as asc attach autoincrement before begin between by
            cascade case cast check collate column commit conflict constraint create cross current current_date
            current_time current_timestamp database default deferrable deferred delete desc detach distinct do drop each
            else end escape except exclude exclusive exists explain fail false filter first following for foreign from
            full generated glob group groups having if ignore immediate in index indexed initially inner insert instead
            intersect into is isnull join key last left like limit match materialized natural no not nothing notnull
            null nulls of offset on or order others outer over partition plan pragma preceding primary query raise range
            recursive references regexp reindex release rename replace restrict returning right rollback row rows
            savepoint select set table temp temporary then ties to transaction trigger true unbounded union unique
            update using vacuum values view virtual when where window with within without
            """;

    /** What each server calls its keywords, and what it has functions of. */
    private static final Map<TestDatabase, List<String>> QUESTIONS = Map.of(
            TestDatabase.SQLITE, List.of(),
            TestDatabase.POSTGRESQL, List.of("select word from pg_get_keywords()"),
            TestDatabase.MARIADB,
                    List.of(
                            "select word from information_schema.keywords",
                            "select function from information_schema.sql_functions"),
            TestDatabase.MYSQL, List.of("select word from information_schema.keywords"));

    private static final Set<String> KEYWORDS = keywords();

    private static Set<String> keywords() {
        var keywords = new TreeSet<>(List.of(SQLITE.strip().split("\\s+")));
        for (TestDatabase database : TestDatabase.enabled()) {
            for (String question : Objects.requireNonNull(QUESTIONS.get(database))) {
                keywords.addAll(SampleDatabases.on(database)
                        .jdbi()
                        .withHandle(handle -> handle.createQuery(question)
                                .mapTo(String.class)
                                .map(word -> word.toLowerCase(Locale.ROOT))
                                .filter(word -> word.matches("\\w+"))
                                .list()));
            }
        }
        return keywords;
    }

    /** A table with columns of these names; as a whole it reads them all. */
    private static final class Words extends Table<Words, List<Integer>> {

        private final Map<String, NumColumn<Words, Integer, Optional<Integer>>> byName = new LinkedHashMap<>();

        Words(String name, Iterable<String> columns) {
            this(table(name), columns);
        }

        private Words(Relation.TableRef relation, Iterable<String> columns) {
            super(relation);
            columns.forEach(column -> byName.put(column, optionalNum(column, INTEGER)));
        }

        NumColumn<Words, Integer, Optional<Integer>> column(String name) {
            return Objects.requireNonNull(byName.get(name));
        }

        @Override
        public Words as(String alias) {
            return new Words(aliased(alias), byName.keySet());
        }

        @Override
        public RowReader<List<Integer>> reader(Slots slots) {
            var readers = byName.values().stream()
                    .map(column -> column.notNull().reader(slots))
                    .toList();
            return rows -> {
                var values = new ArrayList<Integer>();
                for (RowReader<Integer> reader : readers) {
                    values.add(reader.read(rows));
                }
                return values;
            };
        }
    }

    @EachDatabase
    void asColumns(TestDatabase database) {
        inParts(database, (tx, words, names) -> {
            assertThat(tx.execute(numbered(words, names))).isEqualTo(1);
            var update = update(words).set(words.column(names.get(0)).to(1));
            for (String name : names.subList(1, names.size())) {
                update = update.set(words.column(name).to(words.column(name).plus(1)));
            }
            var where = and(names.stream().map(name -> words.column(name).ge(0)).toList());
            assertThat(tx.execute(update.where(where))).as("%s", database).isEqualTo(1);
            assertThat(tx.list(select(words).from(words)))
                    .as("%s", database)
                    .containsExactly(
                            IntStream.rangeClosed(1, names.size()).boxed().toList());
        });
    }

    @EachDatabase
    void inReturning(TestDatabase database) {
        inParts(database, (tx, words, names) -> {
            var returning = numbered(words, names).returning(words);
            if (database == TestDatabase.MYSQL) {
                assertThatThrownBy(() -> tx.list(returning)).isInstanceOf(UnsupportedFeatureException.class);
            } else {
                assertThat(tx.list(returning))
                        .as("%s", database)
                        .containsExactly(
                                IntStream.range(0, names.size()).boxed().toList());
            }
        });
    }

    /**
     * The words TRUE and FALSE are left out: SQLite gives a subquery's column another name than these two, and MySQL takes
     * a number that is labelled so for the truth value. As columns of tables they are as good as any.
     */
    @EachDatabase
    void asLabelsAndAliases(TestDatabase database) {
        empty(database).inTransaction(tx -> {
            for (String word : KEYWORDS) {
                if (word.equals("true") || word.equals("false")) {
                    continue;
                }
                var label = val(1).as(word);
                var t = select(label).as(word);
                var again = t.get(label).as(word);
                assertThat(tx.list(
                                select(again).from(t).where(t.get(label).eq(1)).orderBy(again.desc())))
                        .as("%s on %s", word, database)
                        .containsExactly(1);
                assertThat(tx.list(select(label).union(select(val(2))).orderBy(label.desc())))
                        .as("%s on %s", word, database)
                        .containsExactly(2, 1);
            }
            return true;
        });
    }

    @EachDatabase
    void asTables(TestDatabase database) {
        empty(database).inTransaction(tx -> {
            for (String word : KEYWORDS) {
                var table = new Words(word, List.of(word));
                var column = table.column(word);
                tx.handle().execute(ddl(database, table));
                tx.execute(insertInto(table).set(column.to(1)));
                tx.execute(update(table).set(column.to(column.plus(1))).where(column.eq(1)));
                assertThat(tx.list(select(column.notNull()).from(table).orderBy(column.asc())))
                        .as("%s on %s", word, database)
                        .containsExactly(2);
                assertThat(tx.execute(deleteFrom(table).where(column.eq(2)))).isEqualTo(1);
                tx.handle().execute("drop table " + quoted(database, word));
            }
            return true;
        });
    }

    /** A row of all columns: 0, 1, 2 and so on. */
    private static final class NewWords extends NewRow<Words> {
        NewWords(Words words, List<String> names) {
            super(
                    words,
                    IntStream.range(0, names.size())
                            .mapToObj(i -> assign(words.column(names.get(i)), i))
                            .toArray(Setting[]::new));
        }
    }

    private static Insert<Words> numbered(Words words, List<String> names) {
        return insertInto(words).values(new NewWords(words, names));
    }

    private interface Part {
        void test(Transaction tx, Words words, List<String> names);
    }

    /** SQLite takes no more than 2,000 columns and MySQL no more than 1,017. */
    private static void inParts(TestDatabase database, Part part) {
        empty(database).inTransaction(tx -> {
            var all = List.copyOf(KEYWORDS);
            for (int from = 0; from < all.size(); from += 400) {
                List<String> names = all.subList(from, Math.min(from + 400, all.size()));
                var words = new Words("words", names);
                tx.handle().execute(ddl(database, words));
                part.test(tx, words, names);
                tx.handle().execute("drop table words");
            }
            return true;
        });
    }

    @Test
    void commonWordsNeedNoQuotes() {
        String common = """
                action active amount category city code comment count country created_at data date day description email
                file first hash id language last level location message month name number password path position price
                quantity role source start state status sum text time timestamp title type url uuid value version year
                zone
                """;
        assertThat(common.strip().split("\\s+")).allMatch(word -> Name.of(word).regular());
    }

    @Test
    void namesOfFunctionsAreQuotedWhereTheyWouldBeOne() {
        var table = new Words("count", List.of("sum"));
        var insert = insertInto(table).set(table.column("sum").to(1));
        assertThat(insert.render(Dialects.mariaDb()).sql()).isEqualTo("insert into `count` (sum) values (?)");
        assertThat(insert.render(Dialects.mySql()).sql()).isEqualTo("insert into `count` (sum) values (?)");
        assertThat(insert.render(Dialects.postgreSql()).sql()).isEqualTo("insert into count (sum) values (?)");
        assertThat(select(table.column("sum"))
                        .from(table)
                        .render(Dialects.mariaDb())
                        .sql())
                .isEqualTo("select count.sum from count");
    }

    @Test
    void wordsOfNewerServersAreQuotedToo() {
        assertThat(List.of("manual", "parallel", "qualify", "tablesample", "library", "external"))
                .allMatch(word -> !Name.of(word).regular());
    }

    private static Database empty(TestDatabase database) {
        return Database.of(database.newDatabase().dataSource());
    }

    private static String ddl(TestDatabase database, Words words) {
        String columns = words.byName.keySet().stream()
                .map(name -> quoted(database, name) + " integer")
                .collect(Collectors.joining(", "));
        return "create temporary table "
                + quoted(database, words.relation().table().text()) + " (" + columns + ")";
    }

    private static String quoted(TestDatabase database, String name) {
        boolean backtick = database == TestDatabase.MARIADB || database == TestDatabase.MYSQL;
        return backtick ? '`' + name + '`' : '"' + name + '"';
    }
}
