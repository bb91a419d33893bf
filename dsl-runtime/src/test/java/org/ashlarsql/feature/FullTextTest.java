package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.concatWs;
import static org.ashlarsql.dsl.Sql.deleteFrom;
import static org.ashlarsql.dsl.Sql.fts5;
import static org.ashlarsql.dsl.Sql.match;
import static org.ashlarsql.dsl.Sql.not;
import static org.ashlarsql.dsl.Sql.param;
import static org.ashlarsql.dsl.Sql.phrasetoTsQuery;
import static org.ashlarsql.dsl.Sql.plaintoTsQuery;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.toTsQuery;
import static org.ashlarsql.dsl.Sql.toTsVector;
import static org.ashlarsql.dsl.Sql.tsHeadline;
import static org.ashlarsql.dsl.Sql.tsRank;
import static org.ashlarsql.dsl.Sql.tsRankCd;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.dsl.Sql.websearchToTsQuery;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.TSQUERY;
import static org.ashlarsql.feature.Expectation.command;
import static org.ashlarsql.feature.Expectation.dialect;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Article.ARTICLE;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dsl.Fts5;
import org.ashlarsql.dsl.Match;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Param;
import org.ashlarsql.expr.TsVectorExpr.Weight;
import org.ashlarsql.feature.Expectation.QueryExpectation;
import org.ashlarsql.row.Row2;
import org.ashlarsql.sample.Article;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.type.TsQuery;
import org.ashlarsql.type.TsVector;
import org.junit.jupiter.api.Test;

/** Full-text search, which each database has in its own way. */
class FullTextTest {

    private static final String NO_TSVECTOR = "does not support tsvector and tsquery; ";
    private static final String NO_MATCH = "does not support MATCH ... AGAINST; ";
    private static final String NO_FTS5 = "does not support FTS5 tables; ";
    private static final String TSVECTOR = "use toTsVector(...).matches(...)";
    private static final String MATCH = "use match(...).against(...) and a FULLTEXT index";
    private static final String FTS5 = "use fts5(...) and an FTS5 table";

    /** What people type, by mistake and on purpose. */
    private static final List<String> HOSTILE = List.of(
            "",
            " \t\n",
            "\"",
            "\"\"\"",
            "'",
            "\\",
            "(",
            "()",
            "*",
            "cat*",
            "cat * *",
            "+",
            "-",
            "+cat -dog",
            "~cat",
            "<cat >dog",
            "@",
            "cat @3",
            "\"cat dog\" @3",
            "cat:",
            "title : cats",
            "{title body} : cats",
            "^cat",
            "NEAR(cat dog, 1)",
            "cat AND",
            "OR",
            "NOT",
            "!",
            "cat & !dog",
            "cat <-> dog",
            "cat | (dog",
            ":*",
            "%_",
            "; drop table article",
            "\u65e5\u672c\uD83D\uDE00");

    private static final Match TITLE_AND_BODY = match(ARTICLE.title, ARTICLE.body);
    private static final Fts5<Article> TEXTS = fts5(ARTICLE);

    private static Select<Integer> articles(Condition condition) {
        return select(ARTICLE.articleId).from(ARTICLE).where(condition).orderBy(ARTICLE.articleId.asc());
    }

    private static String where(String condition) {
        return "select article.article_id from article where " + condition + " order by article.article_id";
    }

    private static <R> QueryExpectation<R> onPostgreSql(Select<R> query, String sql) {
        return query(query)
                .on(POSTGRESQL, sql)
                .unsupportedOn(SQLITE, NO_TSVECTOR + FTS5)
                .unsupportedOn(MARIADB, NO_TSVECTOR + MATCH)
                .unsupportedOn(MYSQL, NO_TSVECTOR + MATCH);
    }

    private static <R> QueryExpectation<R> onMySqlFamily(Select<R> query, String sql) {
        return query(query)
                .onMySqlFamily(sql)
                .unsupportedOn(SQLITE, NO_MATCH + FTS5)
                .unsupportedOn(POSTGRESQL, NO_MATCH + TSVECTOR);
    }

    private static <R> QueryExpectation<R> onSqlite(Select<R> query, String sql) {
        return query(query)
                .on(SQLITE, sql)
                .unsupportedOn(POSTGRESQL, NO_FTS5 + TSVECTOR)
                .unsupportedOn(MARIADB, NO_FTS5 + MATCH)
                .unsupportedOn(MYSQL, NO_FTS5 + MATCH);
    }

    @Test
    void queriesOfPostgreSql() {
        onPostgreSql(
                        articles(ARTICLE.words.matches(websearchToTsQuery("english", "cats -dog"))),
                        where("article.words @@ websearch_to_tsquery('english', ?)"))
                .shows(Section.FULL_TEXT, "tsvector @@ tsquery")
                .binds("cats -dog")
                .returns(1);
        onPostgreSql(
                        articles(toTsVector("english", ARTICLE.body)
                                .matches(plaintoTsQuery("english", "dog & !cats | '"))),
                        where("to_tsvector('english', article.body) @@ plainto_tsquery('english', ?)"))
                .binds("dog & !cats | '")
                .returns(2);
        onPostgreSql(
                        articles(ARTICLE.words.matches(phrasetoTsQuery("english", "cat sat"))),
                        where("article.words @@ phraseto_tsquery('english', ?)"))
                .binds("cat sat")
                .returns(1);
        onPostgreSql(
                        articles(ARTICLE.words.matches(toTsQuery("english", "fr:* & !cat"))),
                        where("article.words @@ to_tsquery('english', ?)"))
                .binds("fr:* & !cat")
                .returns(4);
        onPostgreSql(
                        articles(not(toTsVector("simple", concatWs(" ", ARTICLE.title, ARTICLE.body))
                                .matches(plaintoTsQuery("simple", ARTICLE.title)))),
                        where("not (to_tsvector('simple', concat_ws(?, article.title, article.body))"
                                + " @@ plainto_tsquery('simple', article.title))"))
                .binds(" ")
                .returns();
        onPostgreSql(
                        articles(ARTICLE.words.matches(val(new TsQuery("'cat' & !'dog'"), TSQUERY))),
                        where("article.words @@ ?"))
                .binds(new TsQuery("'cat' & !'dog'"))
                .returns(1);
        assertThatThrownBy(() -> toTsVector("english', x)", ARTICLE.body))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'english', x)' isn't the name of a text search configuration");
    }

    @Test
    void queriesCombined() {
        var cat = plaintoTsQuery("english", "cat");
        var dog = plaintoTsQuery("english", "dog");
        var fish = plaintoTsQuery("english", "fish");
        onPostgreSql(
                        articles(ARTICLE.words.matches(cat.and(dog.not()).or(fish))),
                        where("article.words @@ ((plainto_tsquery('english', ?) && (!! plainto_tsquery('english', ?)))"
                                + " || plainto_tsquery('english', ?))"))
                .shows(Section.FULL_TEXT, "&&, ||, !! and <-> of tsquery")
                .binds("cat", "dog", "fish")
                .returns(1, 4);
        onPostgreSql(
                        articles(ARTICLE.words.matches(dog.followedBy(plaintoTsQuery("english", "chased")))),
                        where("article.words @@ (plainto_tsquery('english', ?) <-> plainto_tsquery('english', ?))"))
                .binds("dog", "chased")
                .returns(2);
        onPostgreSql(
                        select(cat.followedBy(dog)),
                        "select plainto_tsquery('english', ?) <-> plainto_tsquery('english', ?)")
                .binds("cat", "dog")
                .returns(new TsQuery("'cat' <-> 'dog'"));
    }

    @Test
    void ranksAndHeadlines() {
        var cat = plaintoTsQuery("english", "cat");
        onPostgreSql(
                        select(ARTICLE.articleId)
                                .from(ARTICLE)
                                .where(ARTICLE.words.matches(cat))
                                .orderBy(tsRank(ARTICLE.words, cat).desc()),
                        "select article.article_id from article where article.words @@ plainto_tsquery('english', ?)"
                                + " order by ts_rank(article.words, plainto_tsquery('english', ?)) desc")
                .shows(Section.FULL_TEXT, "ts_rank")
                .binds("cat", "cat")
                .returns(1, 2);
        onPostgreSql(
                        select(tsRankCd(ARTICLE.words, cat)).from(ARTICLE).where(ARTICLE.articleId.eq(3)),
                        "select ts_rank_cd(article.words, plainto_tsquery('english', ?)) from article"
                                + " where article.article_id = ?")
                .binds("cat", 3)
                .returns(Optional.of(0f));
        onPostgreSql(
                        select(tsHeadline("english", ARTICLE.title, cat))
                                .from(ARTICLE)
                                .where(ARTICLE.words.matches(cat)),
                        "select ts_headline('english', article.title, plainto_tsquery('english', ?)) from article"
                                + " where article.words @@ plainto_tsquery('english', ?)")
                .shows(Section.FULL_TEXT, "ts_headline")
                .binds("cat", "cat")
                .returnsInAnyOrder("<b>Cats</b>", "Dogs");
        onPostgreSql(
                        select(tsHeadline("english", ARTICLE.body, cat, "StartSel=[, StopSel=]"))
                                .from(ARTICLE)
                                .where(ARTICLE.articleId.in(2, 3))
                                .orderBy(ARTICLE.articleId.asc()),
                        "select ts_headline('english', article.body, plainto_tsquery('english', ?), ?) from article"
                                + " where article.article_id = any (?) order by article.article_id")
                .binds("cat", "StartSel=[, StopSel=]", List.of(2, 3))
                .returns(Optional.of("A dog chased the [cat]"), Optional.empty());
    }

    @Test
    void vectors() {
        onPostgreSql(
                        select(ARTICLE.words)
                                .from(ARTICLE)
                                .where(ARTICLE.words.length().gt(2), ARTICLE.articleId.lt(3)),
                        "select article.words from article where length(article.words) > ? and article.article_id < ?")
                .binds(2, 3)
                .returnsInAnyOrder(
                        new TsVector("'cat':1,3 'mat':7 'sat':4"), new TsVector("'cat':6 'chase':4 'dog':1,3"));
        onPostgreSql(
                        select(toTsVector("english", ARTICLE.title)
                                        .setWeight(Weight.A)
                                        .concat(toTsVector("english", ARTICLE.body)
                                                .setWeight(Weight.B)))
                                .from(ARTICLE)
                                .where(ARTICLE.articleId.between(2, 3))
                                .orderBy(ARTICLE.articleId.asc()),
                        "select setweight(to_tsvector('english', article.title), 'A') ||"
                                + " setweight(to_tsvector('english', article.body), 'B') from article"
                                + " where article.article_id between ? and ? order by article.article_id")
                .shows(Section.FULL_TEXT, "setweight")
                .binds(2, 3)
                .returns(Optional.of(new TsVector("'cat':6B 'chase':4B 'dog':1A,3B")), Optional.empty());
    }

    @Test
    void matchAgainst() {
        onMySqlFamily(
                        articles(TITLE_AND_BODY.against("cats and \"dog").asCondition()),
                        where("match (article.title, article.body) against (?) > 0"))
                .shows(Section.FULL_TEXT, "MATCH ... AGAINST")
                .binds("cats and  dog")
                .returns(1, 2);
        onMySqlFamily(
                        articles(not(TITLE_AND_BODY.against("cat").asCondition())),
                        where("not (match (article.title, article.body) against (?) > 0)"))
                .binds("cat")
                .returns(3, 4);
        onMySqlFamily(
                        articles(
                                TITLE_AND_BODY.againstInBooleanMode("+cat -dog").asCondition()),
                        where("match (article.title, article.body) against (? in boolean mode) > 0"))
                .shows(Section.FULL_TEXT, "MATCH ... AGAINST IN BOOLEAN MODE")
                .binds("+cat -dog")
                .returns(1);
        onMySqlFamily(
                        articles(TITLE_AND_BODY
                                .againstWithQueryExpansion("chased")
                                .asCondition()),
                        where("match (article.title, article.body) against (? with query expansion) > 0"))
                .shows(Section.FULL_TEXT, "MATCH ... AGAINST WITH QUERY EXPANSION")
                .binds("chased")
                .returns(1, 2);
        assertThatThrownBy(() -> match(ARTICLE.title, ARTICLE.as("other").body))
                .isInstanceOf(CheckException.class)
                .hasMessage("match(...) takes columns of one table, those of a FULLTEXT index, and not [article.title,"
                        + " other.body]");
        assertThatThrownBy(() -> match(ARTICLE.title.upper()))
                .isInstanceOf(CheckException.class)
                .hasMessageStartingWith("match(...) takes columns of one table");
    }

    @Test
    void scores() {
        var found = TITLE_AND_BODY.against("cat chased");
        onMySqlFamily(
                        select(ARTICLE.articleId)
                                .from(ARTICLE)
                                .orderBy(found.score().desc())
                                .limit(2),
                        "select article.article_id from article"
                                + " order by match (article.title, article.body) against (?) desc limit ?")
                .shows(Section.FULL_TEXT, "score of MATCH ... AGAINST")
                .binds("cat chased", 2L)
                .returns(2, 1);
        onMySqlFamily(
                        select(found.score(), found.asCondition().asExpr())
                                .from(ARTICLE)
                                .where(ARTICLE.articleId.eq(3)),
                        "select match (article.title, article.body) against (?),"
                                + " match (article.title, article.body) against (?) > 0 from article"
                                + " where article.article_id = ?")
                .binds("cat chased", "cat chased", 3)
                .returns(new Row2<>(0.0, Optional.of(false)));
    }

    @Test
    void fts5Tables() {
        onSqlite(articles(TEXTS.matchAllWords(" cat\tdog")), where("article.article match ?"))
                .shows(Section.FULL_TEXT, "MATCH of FTS5")
                .binds("\"cat\" \"dog\"")
                .returns(2);
        onSqlite(articles(TEXTS.matchAnyWord("cat chips")), where("article.article match ?"))
                .binds("\"cat\" OR \"chips\"")
                .returns(1, 2, 4);
        onSqlite(articles(TEXTS.matchPhrase("chased the")), where("article.article match ?"))
                .binds("\"chased the\"")
                .returns(2);
        onSqlite(articles(TEXTS.matchPhrase("fish & \"chips")), where("article.article match ?"))
                .binds("\"fish & \"\"chips\"")
                .returns(4);
        onSqlite(articles(TEXTS.matchQuery("title : cats OR chi*")), where("article.article match ?"))
                .shows(Section.FULL_TEXT, "queries of FTS5")
                .binds("title : cats OR chi*")
                .returns(1, 4);
        onSqlite(
                        articles(TEXTS.matchAnyWord("cat").and(ARTICLE.articleId.gt(1))),
                        where("article.article match ? and article.article_id > ?"))
                .binds("\"cat\"", 1)
                .returns(2);
    }

    @Test
    void fts5Anywhere() {
        String found = "article.rowid in (select article.rowid from article where article.article match ?)";
        Condition cat = TEXTS.matchAllWords("cat");
        onSqlite(
                        articles(cat.and(cat.or(ARTICLE.articleId.eq(3)))),
                        where("article.article match ? and (" + found + " or article.article_id = ?)"))
                .binds("\"cat\"", "\"cat\"", 3)
                .returns(1, 2);
        onSqlite(articles(cat.not()), where("not (" + found + ")"))
                .binds("\"cat\"")
                .returns(3, 4);
        onSqlite(
                        select(cat.asExpr()).from(ARTICLE).orderBy(ARTICLE.articleId.asc()),
                        "select " + found + " from article order by article.article_id")
                .binds("\"cat\"")
                .returns(Optional.of(true), Optional.of(true), Optional.of(false), Optional.of(false));
        var other = ARTICLE.as("a");
        onSqlite(
                        select(other.articleId, fts5(other).rowid())
                                .from(other)
                                .where(fts5(other).matchAllWords("dog")),
                        "select a.article_id, a.rowid from article as a where a.article match ?")
                .binds("\"dog\"")
                .returns(new Row2<>(2, 2L));
        var language = LANGUAGE.outer();
        onSqlite(
                        select(ARTICLE.articleId, language.name)
                                .from(ARTICLE)
                                .leftJoin(language, language.languageId.eq(ARTICLE.articleId), cat)
                                .orderBy(ARTICLE.articleId.asc()),
                        "select article.article_id, language.name from article left join language"
                                + " on language.language_id = article.article_id and " + found
                                + " order by article.article_id")
                .binds("\"cat\"")
                .returns(
                        new Row2<>(1, Optional.of("English")),
                        new Row2<>(2, Optional.of("French")),
                        new Row2<>(3, Optional.empty()),
                        new Row2<>(4, Optional.empty()));
        command(deleteFrom(ARTICLE).where(cat))
                .on(SQLITE, "delete from article where article.article match ?")
                .binds("\"cat\"")
                .unsupportedOn(POSTGRESQL, NO_FTS5 + TSVECTOR)
                .unsupportedOn(MARIADB, NO_FTS5 + MATCH)
                .unsupportedOn(MYSQL, NO_FTS5 + MATCH)
                .changes(2);
    }

    @Test
    void whatFts5Found() {
        Condition found = TEXTS.matchAnyWord("cats dog");
        onSqlite(
                        select(ARTICLE.articleId)
                                .from(ARTICLE)
                                .where(found)
                                .orderBy(TEXTS.bm25().asc()),
                        "select article.article_id from article where article.article match ?"
                                + " order by bm25(article.article)")
                .shows(Section.FULL_TEXT, "bm25 of FTS5")
                .binds("\"cats\" OR \"dog\"")
                .returns(2, 1);
        onSqlite(
                        select(ARTICLE.articleId)
                                .from(ARTICLE)
                                .where(found)
                                .orderBy(TEXTS.bm25(0, 10, 1).asc()),
                        "select article.article_id from article where article.article match ?"
                                + " order by bm25(article.article, ?, ?, ?)")
                .binds("\"cats\" OR \"dog\"", 0.0, 10.0, 1.0)
                .returns(1, 2);
        onSqlite(
                        select(TEXTS.highlight(ARTICLE.title, "<", ">"), TEXTS.highlight(ARTICLE.body, "<", ">"))
                                .from(ARTICLE)
                                .where(found)
                                .orderBy(ARTICLE.articleId.asc()),
                        "select highlight(article.article, 1, ?, ?), highlight(article.article, 2, ?, ?) from article"
                                + " where article.article match ? order by article.article_id")
                .shows(Section.FULL_TEXT, "highlight and snippet of FTS5")
                .binds("<", ">", "<", ">", "\"cats\" OR \"dog\"")
                .returns(
                        new Row2<>("<Cats>", Optional.of("The cat sat on the mat")),
                        new Row2<>("Dogs", Optional.of("A <dog> chased the cat")));
        onSqlite(
                        select(TEXTS.snippet(ARTICLE.body, "[", "]", "...", 3), TEXTS.snippet("[", "]", "...", 3))
                                .from(ARTICLE)
                                .where(TEXTS.matchAllWords("mat")),
                        "select snippet(article.article, 2, ?, ?, ?, 3), snippet(article.article, -1, ?, ?, ?, 3)"
                                + " from article where article.article match ?")
                .binds("[", "]", "...", "[", "]", "...", "\"mat\"")
                .returns(new Row2<>(Optional.of("...on the [mat]"), Optional.of("...on the [mat]")));
        assertThatThrownBy(() -> TEXTS.snippet("", "", "", 65))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a snippet of 65 words; FTS5 has from 1 to 64");
    }

    @Test
    void whatUsersTypeIsWords() {
        everywhere(POSTGRESQL, words -> ARTICLE.words.matches(plaintoTsQuery("english", words)));
        everywhere(POSTGRESQL, words -> ARTICLE.words.matches(phrasetoTsQuery("english", words)));
        everywhere(POSTGRESQL, words -> ARTICLE.words.matches(websearchToTsQuery("english", words)));
        for (TestDatabase database : List.of(MARIADB, MYSQL)) {
            everywhere(database, words -> TITLE_AND_BODY.against(words).asCondition());
            everywhere(
                    database,
                    words -> TITLE_AND_BODY.againstWithQueryExpansion(words).asCondition());
            found(database, TITLE_AND_BODY.against("\"cat dog\"").asCondition(), 1, 2);
            found(database, TITLE_AND_BODY.against("-cat").asCondition(), 1, 2);
            found(database, TITLE_AND_BODY.against("chas*").asCondition());
            found(database, TITLE_AND_BODY.against("nobody\0dog").asCondition(), 2);
        }
        everywhere(SQLITE, TEXTS::matchAllWords);
        everywhere(SQLITE, TEXTS::matchAnyWord);
        everywhere(SQLITE, TEXTS::matchPhrase);
        found(SQLITE, TEXTS.matchAllWords(" "));
        found(SQLITE, TEXTS.matchAnyWord(""));
        found(SQLITE, TEXTS.matchPhrase("\""));
        found(SQLITE, TEXTS.matchAllWords("cat & dog"), 2);
        found(SQLITE, TEXTS.matchAllWords("cat NOT dog"));
        found(SQLITE, TEXTS.matchAllWords("title : cats"));
        found(SQLITE, TEXTS.matchAllWords("cat\0dog"), 2);
        found(SQLITE, TEXTS.matchAnyWord("+cats -birds"), 1, 3);
        found(SQLITE, TEXTS.matchAnyWord("mail \"e-mail\" " + "x ".repeat(1_000)), 4);
    }

    /** Whatever is searched for, it's no error and finds nothing that isn't there. */
    private static void everywhere(TestDatabase database, Function<String, Condition> search) {
        if (TestDatabase.enabled().contains(database)) {
            for (String text : HOSTILE) {
                assertThat(SampleDatabases.on(database).list(articles(search.apply(text))))
                        .as("%s on %s", text, database)
                        .isSubsetOf(1, 2);
            }
        }
    }

    private static void found(TestDatabase database, Condition condition, Integer... articles) {
        if (TestDatabase.enabled().contains(database)) {
            assertThat(SampleDatabases.on(database).list(articles(condition)))
                    .as("%s on %s", condition, database)
                    .containsExactly(articles);
        }
    }

    @Test
    void whatFts5FoundIsKnownOfASearchOnly() {
        var cat = TEXTS.matchAllWords("cat");
        assertThatThrownBy(() -> articlesBy(cat.or(ARTICLE.articleId.eq(3))).render(dialect(SQLITE)))
                .isInstanceOf(CheckException.class)
                .hasMessage("fts5_bm25(article.article) is about words that were searched for, but WHERE doesn't search"
                        + " that table; add where(fts5(...).match...), not inside or(...) or not()");
        var other = ARTICLE.as("a");
        assertThatThrownBy(() -> select(TEXTS.highlight(ARTICLE.title, "<", ">").upper())
                        .from(ARTICLE)
                        .crossJoin(other)
                        .where(fts5(other).matchAllWords("cat"))
                        .render(dialect(SQLITE)))
                .isInstanceOf(CheckException.class)
                .hasMessageContaining("is about words that were searched for");
        assertThat(articlesBy(cat.and(ARTICLE.articleId.gt(0)))
                        .render(dialect(SQLITE))
                        .sql())
                .isEqualTo("select article.article_id from article where article.article match ? and"
                        + " article.article_id > ? order by bm25(article.article)");
        onSqlite(
                        select(LANGUAGE.name, TEXTS.highlight(ARTICLE.title, "<", ">"))
                                .from(LANGUAGE)
                                .join(ARTICLE, ARTICLE.articleId.eq(LANGUAGE.languageId), TEXTS.matchAllWords("cats")),
                        "select language.name, highlight(article.article, 1, ?, ?) from language join article"
                                + " on article.article_id = language.language_id and article.article match ?")
                .binds("<", ">", "\"cats\"")
                .returns(new Row2<>("English", "<Cats>"));
    }

    private static Select<Integer> articlesBy(Condition condition) {
        return select(ARTICLE.articleId)
                .from(ARTICLE)
                .where(condition)
                .orderBy(TEXTS.bm25().asc());
    }

    @Test
    void queriesGivenAtExecution() {
        var words = param("words", TEXT);
        given(POSTGRESQL, words, ARTICLE.words.matches(plaintoTsQuery("english", words)), "dogs", 2);
        given(POSTGRESQL, words, ARTICLE.words.matches(plaintoTsQuery("english", words)), "fishes", 4);
        for (TestDatabase database : List.of(MARIADB, MYSQL)) {
            Condition natural = TITLE_AND_BODY.against(words).asCondition();
            given(database, words, natural, "\"cat dog\" * *", 1, 2);
            given(database, words, natural, "*", new Integer[0]);
            given(database, words, natural, "nobody\0dog", 2);
            given(database, words, TITLE_AND_BODY.againstInBooleanMode(words).asCondition(), "+cat -dog", 1);
        }
        given(SQLITE, words, TEXTS.matchQuery(words), "cat NOT dog", 1);
        given(SQLITE, words, TEXTS.matchQuery(words).not(), "cat NOT dog", 2, 3, 4);
    }

    private static void given(
            TestDatabase database, Param<String> words, Condition condition, String value, Integer... articles) {
        if (TestDatabase.enabled().contains(database)) {
            assertThat(SampleDatabases.on(database).list(articles(condition).bind(words.to(value))))
                    .as("%s on %s", value, database)
                    .containsExactly(articles);
        }
    }
}
