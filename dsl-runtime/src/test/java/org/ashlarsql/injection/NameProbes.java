package org.ashlarsql.injection;

import static org.ashlarsql.dsl.Sql.deleteFrom;
import static org.ashlarsql.dsl.Sql.explain;
import static org.ashlarsql.dsl.Sql.generateSeries;
import static org.ashlarsql.dsl.Sql.jsonTable;
import static org.ashlarsql.dsl.Sql.orderBy;
import static org.ashlarsql.dsl.Sql.recursive;
import static org.ashlarsql.dsl.Sql.recursiveDistinct;
import static org.ashlarsql.dsl.Sql.rowNumber;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.tableFunction;
import static org.ashlarsql.dsl.Sql.unnest;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.JSONB;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.injection.Probe.of;
import static org.ashlarsql.injection.TextKind.COMMENT;
import static org.ashlarsql.injection.TextKind.HINT;
import static org.ashlarsql.injection.TextKind.IDENTIFIER;
import static org.ashlarsql.sample.Article.ARTICLE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ashlarsql.dialect.MariaDb;
import org.ashlarsql.dialect.MySql;
import org.ashlarsql.dialect.PostgreSql;
import org.ashlarsql.dialect.Sqlite;
import org.ashlarsql.dsl.Cte;
import org.ashlarsql.dsl.Query;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.type.Json;

/** A query for each of the library's methods that takes a name inside a query, a hint or a comment. */
final class NameProbes {

    private NameProbes() {}

    static List<Probe> all() {
        return Stream.of(names(), tables(), functions(), asides())
                .flatMap(List::stream)
                .toList();
    }

    private static Probe name(String entries, Function<String, Query<?>> query) {
        return of(IDENTIFIER, entries, query);
    }

    private static Probe one(String entries, Function<String, Query<?>> query) {
        return name(entries, query).answers(text -> List.of(1));
    }

    private static List<Probe> names() {
        return List.of(
                one("schema.Table#as schema.Table#aliased expr.Shape#as", name -> {
                    var other = ARTICLE.as(name);
                    var label = other.articleId.as(name);
                    return select(label)
                            .from(other)
                            .where(other.title.eq("alive"))
                            .orderBy(label);
                }),
                name(
                                "expr.Window#named",
                                name -> select(rowNumber()
                                                .over(orderBy(ARTICLE.title).named(name)))
                                        .from(ARTICLE))
                        .answers(text -> List.of(1L)),
                name(
                        "expr.TextFunctions#collate",
                        name -> select(ARTICLE.title.collate(name)).from(ARTICLE)),
                name(
                        "expr.TextFunctions#collate",
                        name -> select(ARTICLE.title.collate(name, name)).from(ARTICLE)));
    }

    private static List<Probe> tables() {
        return List.of(
                one("dsl.Select#as dsl.Derived#column", name -> {
                    var derived = select(ARTICLE.articleId).from(ARTICLE).as(name, name);
                    return select(derived.column(name, INTEGER)).from(derived);
                }),
                name("dsl.OuterDerived#column", name -> {
                            var derived = select(ARTICLE.articleId)
                                    .from(ARTICLE)
                                    .as(name, name)
                                    .outer();
                            var id = derived.column(name, INTEGER);
                            return select(id).from(ARTICLE).leftJoin(derived, id.eq(ARTICLE.articleId));
                        })
                        .answers(text -> List.of(Optional.of(1))),
                one("dsl.Select#asCte dsl.Cte#as dsl.Cte#column", name -> {
                    var rows = select(ARTICLE.articleId).from(ARTICLE).asCte(name, name);
                    var other = rows.as(name + "2");
                    return select(other.column(name, INTEGER)).from(other);
                }),
                name("dsl.Returning#asCte", name -> {
                    var gone = deleteFrom(ARTICLE)
                            .where(ARTICLE.articleId.eq(0))
                            .returning(ARTICLE.articleId)
                            .asCte(name, name);
                    return select(gone.column(name, INTEGER)).from(gone);
                }),
                one("dsl.Sources#recursive", name -> {
                    var rows = recursive(name, numbers(), next(name));
                    return select(rows.column("n", INTEGER)).from(rows);
                }),
                one("dsl.Sources#recursiveDistinct", name -> {
                    var rows = recursiveDistinct(name, numbers(), next(name));
                    return select(rows.column("n", INTEGER)).from(rows);
                }));
    }

    private static Select<Integer> numbers() {
        return select(ARTICLE.articleId.as("n")).from(ARTICLE);
    }

    private static Function<Cte<Integer>, Select<Integer>> next(String name) {
        return rows -> {
            NumExpr<Integer, Integer> n = rows.column("n", INTEGER);
            return select(n.plus(1)).from(rows).where(n.lt(1));
        };
    }

    private static List<Probe> functions() {
        return List.of(
                one("dsl.Unnested#as", name -> {
                    var values = unnest(List.of(1), INTEGER).as(name);
                    return select(values.value().notNull()).from(values);
                }),
                one("dsl.UnnestedRows#as", name -> {
                    var first = unnest(List.of(1), INTEGER);
                    var rows = unnest(first, unnest(List.of("a"), TEXT)).as(name);
                    return select(rows.get(first).notNull()).from(rows);
                }),
                one("dsl.Series#as", name -> {
                    var series = generateSeries(1, 1).as(name);
                    return select(series.value()).from(series);
                }),
                one("dsl.TableFunction#as dsl.TableFunction#column", name -> {
                    var rows = tableFunction("generate_series", val(1), val(1), val(1))
                            .as(name, name);
                    return select(rows.column(name, INTEGER)).from(rows);
                }),
                name(
                                "dsl.JsonTable#as dsl.JsonTable#column dsl.JsonTable#get dsl.JsonTable#ordinality dsl.JsonTable#number",
                                name -> {
                                    DataType<Integer, NumExpr<Integer, Optional<Integer>>, ?> type = INTEGER;
                                    var rows = jsonTable(val(new Json("[7]"), JSONB), "$[*]")
                                            .column(name, type, "$")
                                            .ordinality(name + "2")
                                            .as(name);
                                    return select(rows.get(name, type))
                                            .from(rows)
                                            .where(rows.number(name + "2").eq(1L));
                                })
                        .answers(text -> List.of(Optional.of(7))));
    }

    private static List<Probe> asides() {
        Select<Integer> id = select(ARTICLE.articleId).from(ARTICLE);
        return List.of(
                hint(Sqlite.class),
                hint(PostgreSql.class),
                hint(MariaDb.class),
                hint(MySql.class),
                of(COMMENT, "dsl.Select#comment dsl.Query#comment dsl.Statement#comment", id::comment)
                        .answers(text -> List.of(1)),
                of(COMMENT, "dsl.Explain#comment", text -> explain(id).comment(text)));
    }

    private static Probe hint(Class<? extends Dialect> dialect) {
        return of(
                        HINT,
                        "dsl.Select#hint",
                        text -> select(ARTICLE.articleId).from(ARTICLE).hint(dialect, text))
                .answers(text -> List.of(1));
    }
}
