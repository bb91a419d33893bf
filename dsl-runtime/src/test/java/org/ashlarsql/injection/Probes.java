package org.ashlarsql.injection;

import static org.ashlarsql.dsl.Sql.aggregate;
import static org.ashlarsql.dsl.Sql.caseWhen;
import static org.ashlarsql.dsl.Sql.concatWs;
import static org.ashlarsql.dsl.Sql.fts5;
import static org.ashlarsql.dsl.Sql.function;
import static org.ashlarsql.dsl.Sql.infix;
import static org.ashlarsql.dsl.Sql.jsonObject;
import static org.ashlarsql.dsl.Sql.jsonTable;
import static org.ashlarsql.dsl.Sql.literal;
import static org.ashlarsql.dsl.Sql.match;
import static org.ashlarsql.dsl.Sql.member;
import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.dsl.Sql.param;
import static org.ashlarsql.dsl.Sql.phrasetoTsQuery;
import static org.ashlarsql.dsl.Sql.plaintoTsQuery;
import static org.ashlarsql.dsl.Sql.prefix;
import static org.ashlarsql.dsl.Sql.raw;
import static org.ashlarsql.dsl.Sql.rawQuery;
import static org.ashlarsql.dsl.Sql.result;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.stringAgg;
import static org.ashlarsql.dsl.Sql.tableFunction;
import static org.ashlarsql.dsl.Sql.text;
import static org.ashlarsql.dsl.Sql.toTsQuery;
import static org.ashlarsql.dsl.Sql.toTsVector;
import static org.ashlarsql.dsl.Sql.tsHeadline;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.dsl.Sql.websearchToTsQuery;
import static org.ashlarsql.expr.SqlTypes.BOOLEAN;
import static org.ashlarsql.expr.SqlTypes.DATE;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.JSONB;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.TIME;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP_WITH_TIME_ZONE;
import static org.ashlarsql.expr.SqlTypes.TSQUERY;
import static org.ashlarsql.expr.SqlTypes.TSVECTOR;
import static org.ashlarsql.expr.SqlTypes.arrayOf;
import static org.ashlarsql.injection.Probe.value;
import static org.ashlarsql.injection.Probe.words;
import static org.ashlarsql.injection.Probe.written;
import static org.ashlarsql.sample.Article.ARTICLE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ashlarsql.dsl.Fts5;
import org.ashlarsql.dsl.Match;
import org.ashlarsql.dsl.Query;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.sample.Article;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.SqliteValue;
import org.ashlarsql.type.TsQuery;
import org.ashlarsql.type.TsVector;

/** A query for each of the library's methods that takes a text that's a value, a literal or words. */
final class Probes {

    private static final Fts5<Article> FTS5 = fts5(ARTICLE);
    private static final Match MATCH = match(ARTICLE.title, ARTICLE.body);
    private static final Json ONE = new Json("1");

    private Probes() {}

    static List<Probe> all() {
        return Stream.of(
                        values(),
                        texts(),
                        conditions(),
                        fullText(),
                        documents(),
                        literals(),
                        namesAndOperators(),
                        NameProbes.all())
                .flatMap(List::stream)
                .toList();
    }

    private static Query<?> one(Projection<?> projection) {
        return select(projection).from(ARTICLE);
    }

    private static Function<String, Query<?>> where(Function<String, Condition> condition) {
        return text -> select(ARTICLE.articleId).from(ARTICLE).where(condition.apply(text));
    }

    private static Function<String, Query<?>> of(Function<String, TextExpr<?>> expression) {
        return text -> one(expression.apply(text));
    }

    private static List<Probe> values() {
        var parameter = param("p", TEXT);
        return List.of(
                value("dsl.Sql#val type.Portable#text", of(text -> val(text))).echoes(),
                value(
                                "dsl.Sql#val",
                                text -> select(text(parameter)).from(ARTICLE).bind(parameter.to(text)))
                        .echoes(),
                value(
                        "dsl.Sql#val",
                        text -> select(raw("{}", text).as(TEXT).notNull()).from(ARTICLE)),
                value(
                                "dsl.FirstWhen#then",
                                of(text -> caseWhen(ARTICLE.articleId.eq(1))
                                        .then(text)
                                        .otherwise("b")))
                        .echoes(),
                value(
                                "expr.TextExpr#nullif",
                                of(text -> val(text).nullif("another").notNull()))
                        .echoes(),
                value("expr.TextExpr#orElse", of(text -> nullOf(TEXT).orElse(text)))
                        .echoes(),
                value("dsl.Scalars#concatWs", of(text -> concatWs(text, val("a"), val("b"))))
                        .answers(text -> List.of("a" + text + "b")),
                value(
                                "expr.ArrayExpr#join",
                                of(text -> val(List.of("a", "b"), arrayOf(TEXT)).join(text)))
                        .answers(text -> List.of(Optional.of("a" + text + "b"))),
                value(
                        "dsl.Sql#val",
                        text -> rawQuery("select :t from article", result(TEXT)).bind("t", val(text))));
    }

    private static List<Probe> texts() {
        TextExpr<String> title = ARTICLE.title;
        return List.of(
                value("expr.TextFunctions#concat", of(title::concat)).answers(text -> List.of("alive" + text)),
                value("expr.TextFunctions#lpad", of(text -> title.lpad(9, text))),
                value("expr.TextFunctions#rpad", of(text -> title.rpad(9, text))),
                value("expr.TextFunctions#trim", of(title::trim)),
                value("expr.TextFunctions#ltrim", of(title::ltrim)),
                value("expr.TextFunctions#rtrim", of(title::rtrim)),
                value("expr.TextFunctions#position", text -> one(title.position(text))),
                value("expr.TextFunctions#replace", of(text -> title.replace("alive", text)))
                        .echoes(),
                value("expr.TextFunctions#replace", of(text -> title.replace(text, "x"))),
                value("expr.TextFunctions#regexReplace", of(text -> title.regexReplace(text, text))),
                value("expr.TextFunctions#regexReplaceFirst", of(text -> title.regexReplaceFirst(text, text))),
                value("expr.TextFunctions#splitPart", of(text -> title.splitPart(text, 1))));
    }

    private static List<Probe> conditions() {
        TextExpr<String> title = ARTICLE.title;
        return List.of(
                value("dsl.Sql#val", where(title::ne)).answers(text -> List.of(1)),
                value("dsl.Sql#val", where(text -> title.notIn(text, "b", "c"))).answers(text -> List.of(1)),
                value("expr.TextMatching#like", where(title::like)),
                value("expr.TextMatching#notLike", where(title::notLike)),
                value("expr.TextMatching#likeIgnoreCase", where(title::likeIgnoreCase)),
                value(
                                "expr.TextMatching#startsWith",
                                where(text -> val(text + "a").startsWith(text)))
                        .answers(text -> List.of(1)),
                value(
                                "expr.TextMatching#endsWith",
                                where(text -> val("a" + text).endsWith(text)))
                        .answers(text -> List.of(1)),
                value(
                                "expr.TextMatching#contains",
                                where(text -> val("a" + text + "b").contains(text)))
                        .answers(text -> List.of(1)),
                value("expr.TextMatching#startsWithIgnoreCase", where(title::startsWithIgnoreCase)),
                value("expr.TextMatching#endsWithIgnoreCase", where(title::endsWithIgnoreCase)),
                value("expr.TextMatching#containsIgnoreCase", where(title::containsIgnoreCase)),
                value("expr.TextMatching#matches", where(title::matches)),
                value("expr.TextMatching#matchesIgnoreCase", where(title::matchesIgnoreCase)));
    }

    private static List<Probe> fullText() {
        return List.of(
                value("dsl.Fts5#matchAllWords", where(FTS5::matchAllWords)),
                value("dsl.Fts5#matchAnyWord", where(FTS5::matchAnyWord)),
                value("dsl.Fts5#matchPhrase", where(FTS5::matchPhrase)),
                value("dsl.Fts5#matchQuery", where(FTS5::matchQuery)),
                value("dsl.Fts5#highlight", text -> found(FTS5.highlight(ARTICLE.title, text, text)))
                        .answers(text -> List.of(upToNul(text) + "alive" + upToNul(text))),
                value("dsl.Fts5#snippet", text -> found(FTS5.snippet(text, text, text, 3))),
                value("dsl.Match#against", where(text -> MATCH.against(text).asCondition())),
                value(
                        "dsl.Match#againstInBooleanMode",
                        where(text -> MATCH.againstInBooleanMode(text).asCondition())),
                value(
                        "dsl.Match#againstWithQueryExpansion",
                        where(text -> MATCH.againstWithQueryExpansion(text).asCondition())),
                value(
                        "dsl.FullTextFunctions#plaintoTsQuery",
                        where(text -> ARTICLE.words.matches(plaintoTsQuery("english", text)))),
                value(
                        "dsl.FullTextFunctions#phrasetoTsQuery",
                        where(text -> ARTICLE.words.matches(phrasetoTsQuery("english", text)))),
                value(
                        "dsl.FullTextFunctions#websearchToTsQuery",
                        where(text -> ARTICLE.words.matches(websearchToTsQuery("english", text)))),
                value(
                        "dsl.FullTextFunctions#toTsQuery",
                        where(text -> ARTICLE.words.matches(toTsQuery("english", text)))),
                value("dsl.FullTextFunctions#toTsVector", text -> one(toTsVector("english", val(text)))),
                value(
                        "dsl.FullTextFunctions#tsHeadline",
                        text -> one(tsHeadline("english", ARTICLE.title, toTsQuery("english", "alive"), text))),
                written("dsl.FullTextFunctions#toTsVector", text -> one(toTsVector(text, ARTICLE.title))),
                written("dsl.FullTextFunctions#toTsQuery", where(text -> ARTICLE.words.matches(toTsQuery(text, "a")))),
                value("type.TsQuery#new", where(text -> ARTICLE.words.matches(val(new TsQuery(text), TSQUERY)))),
                value("type.TsVector#new", text -> one(val(new TsVector(text), TSVECTOR))));
    }

    /** As much as SQLite takes of the marks that its function writes. */
    private static String upToNul(String text) {
        return text.split("\0", 2)[0];
    }

    private static Select<?> found(Projection<?> projection) {
        return select(projection).from(ARTICLE).where(FTS5.matchAllWords("alive"));
    }

    private static List<Probe> documents() {
        return List.of(
                value(
                                "type.SqliteValue#of type.SqliteValue.Text#new",
                                text -> one(val(SqliteValue.of(text), SqlTypes.ANY)))
                        .answers(text -> List.of(SqliteValue.of(text))),
                value(
                        "type.Json#string",
                        text -> one(val(Json.string(text), JSONB).asText())),
                value("type.Json#new", text -> one(val(new Json(text), JSONB))),
                written(
                                "dsl.JsonFunctions#member dsl.JsonMember#new expr.JsonConstruction#object expr.JsonExpr#get",
                                text -> one(jsonObject(member(text, val(1))).get(text)))
                        .answers(text -> List.of(Optional.of(ONE))),
                written(
                                "expr.JsonExpr#hasKey",
                                where(text -> jsonObject(member(text, val(1))).hasKey(text)))
                        .answers(text -> List.of(1)),
                written(
                                "expr.JsonExpr#hasAnyKey",
                                where(text -> jsonObject(member("b", val(1))).hasAnyKey(text, text + "x")))
                        .answers(text -> text.equals("b") ? List.of(1) : List.of()),
                written(
                                "expr.JsonExpr#hasAllKeys",
                                where(text -> jsonObject(member(text, val(1))).hasAllKeys(text, text)))
                        .answers(text -> List.of(1)),
                written("dsl.TableFunctions#jsonTable dsl.JsonTable#column", text -> {
                    var rows = jsonTable(val(Json.NULL, JSONB), text)
                            .column("c", INTEGER, text)
                            .as("t");
                    return select(rows.get("c", INTEGER)).from(rows);
                }));
    }

    private static List<Probe> literals() {
        return List.of(
                written("dsl.Literals#literal", of(text -> literal(text))).echoes(),
                written("dsl.Literals#literal", where(text -> val(text).eq(literal(text))))
                        .answers(text -> List.of(1)),
                written("dsl.AggregateFunctions#stringAgg", of(text -> stringAgg(ARTICLE.title, text)))
                        .answers(text -> List.of(Optional.of("alive"))),
                written("expr.TextMatching#like", where(text -> ARTICLE.title.like("a%", text.charAt(0)))),
                written(
                                "expr.DateExpr#format",
                                of(text -> val(LocalDate.of(2026, 1, 2), DATE).format(quoted(text))))
                        .answers(text -> List.of(Optional.of(text))),
                written(
                        "expr.DateExpr#format",
                        of(text -> val(LocalDate.of(2026, 1, 2), DATE).format(text))),
                written(
                        "expr.TimeExpr#format",
                        of(text -> val(LocalTime.NOON, TIME).format(text))),
                written(
                        "expr.TimestampExpr#format",
                        of(text -> val(LocalDateTime.of(2026, 1, 2, 3, 4), TIMESTAMP)
                                .format(text))),
                written(
                        "expr.InstantExpr#format",
                        of(text -> val(Instant.EPOCH, TIMESTAMP_WITH_TIME_ZONE).format(text))));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static List<Probe> namesAndOperators() {
        return List.of(
                words("dsl.Extensions#function", text -> one(function(text, TEXT, ARTICLE.title))),
                words("dsl.Extensions#function", text -> one(function("\"" + text.replace("\"", "\"\"") + "\"", TEXT))),
                words("dsl.Extensions#function", text -> one(function("upper", TEXT, val(text)))),
                words("dsl.AggregateFunctions#aggregate", text -> one(aggregate(text, TEXT, ARTICLE.title))),
                words("dsl.TableFunctions#tableFunction", text -> {
                    var rows = tableFunction(text, val(1)).as("t", "c");
                    return select(rows.column("c", INTEGER)).from(rows);
                }),
                words("dsl.Extensions#infix", text -> one(infix(ARTICLE.title, text, val("b"), BOOLEAN))),
                words("dsl.Extensions#prefix", text -> one(prefix(text, ARTICLE.articleId, INTEGER))));
    }
}
