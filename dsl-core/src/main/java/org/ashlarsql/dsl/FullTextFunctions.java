package org.ashlarsql.dsl;

import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.expr.TsQueryExpr;
import org.ashlarsql.expr.TsVectorExpr;
import org.ashlarsql.schema.Table;
import org.ashlarsql.type.TsQuery;
import org.ashlarsql.type.TsVector;

/**
 * Full-text search, for which each database has functions of its own: PostgreSQL {@link #toTsVector} and its queries,
 * MariaDB and MySQL {@link #match}, SQLite {@link #fts5}. What they find differs, so there's none for all; users have them
 * from {@link Sql}.
 */
abstract class FullTextFunctions extends ArrayFunctions {

    FullTextFunctions() {}

    /**
     * {@code to_tsvector('config', text)}: the words of a text in their basic forms, on PostgreSQL. An index on this very
     * expression is used, as is a generated column of type {@code tsvector}, which needs no call.
     *
     * <pre>{@code
     * var query = websearchToTsQuery("english", "\"space opera\" -dog");
     * select(FILM.title).from(FILM).where(toTsVector("english", FILM.description).matches(query))
     * }</pre>
     *
     * @param config the text search configuration: a language, or {@code simple}
     * @throws IllegalArgumentException if the configuration isn't an identifier
     */
    public static TsVectorExpr<Optional<TsVector>> toTsVector(String config, Expr<String, ?> text) {
        return SqlTypes.TSVECTOR.nullable(TextSearch.call("to_tsvector", config, text));
    }

    /** {@code plainto_tsquery('config', words)}: all these words, wherever they stand. Nothing in them is an operator. */
    public static TsQueryExpr<TsQuery> plaintoTsQuery(String config, String words) {
        return TextSearch.query("plainto_tsquery", config, words);
    }

    /** {@code plainto_tsquery('config', words)}: all words of a text. */
    public static TsQueryExpr<Optional<TsQuery>> plaintoTsQuery(String config, Expr<String, ?> words) {
        return TextSearch.query("plainto_tsquery", config, words);
    }

    /** {@code phraseto_tsquery('config', words)}: these words behind each other. Nothing in them is an operator. */
    public static TsQueryExpr<TsQuery> phrasetoTsQuery(String config, String words) {
        return TextSearch.query("phraseto_tsquery", config, words);
    }

    /** {@code phraseto_tsquery('config', words)}: the words of a text behind each other. */
    public static TsQueryExpr<Optional<TsQuery>> phrasetoTsQuery(String config, Expr<String, ?> words) {
        return TextSearch.query("phraseto_tsquery", config, words);
    }

    /**
     * {@code websearch_to_tsquery('config', query)}: what people type into a search box, with quotes around phrases,
     * {@code or} between words and a hyphen before those that mustn't be there. No text is an error.
     */
    public static TsQueryExpr<TsQuery> websearchToTsQuery(String config, String query) {
        return TextSearch.query("websearch_to_tsquery", config, query);
    }

    /** {@code websearch_to_tsquery('config', query)} of a text. */
    public static TsQueryExpr<Optional<TsQuery>> websearchToTsQuery(String config, Expr<String, ?> query) {
        return TextSearch.query("websearch_to_tsquery", config, query);
    }

    /**
     * {@code to_tsquery('config', query)}: a query in PostgreSQL's own language, {@code cat & (dog | bird:*) & !fish}; an
     * error of the database if it isn't one. For what users type there's {@link #websearchToTsQuery(String, String)}.
     */
    public static TsQueryExpr<TsQuery> toTsQuery(String config, String query) {
        return TextSearch.query("to_tsquery", config, query);
    }

    /** {@code to_tsquery('config', query)} of a text. */
    public static TsQueryExpr<Optional<TsQuery>> toTsQuery(String config, Expr<String, ?> query) {
        return TextSearch.query("to_tsquery", config, query);
    }

    /** {@code ts_rank(vector, query)}: how well it matches, by how often the words are there and with which weights. */
    public static NumExpr<Float, Optional<Float>> tsRank(TsVectorExpr<?> vector, TsQueryExpr<?> query) {
        return SqlTypes.REAL.nullable(TextSearch.call("ts_rank", vector, query));
    }

    /** {@code ts_rank_cd(vector, query)}: how well it matches, by how close to each other the words are, too. */
    public static NumExpr<Float, Optional<Float>> tsRankCd(TsVectorExpr<?> vector, TsQueryExpr<?> query) {
        return SqlTypes.REAL.nullable(TextSearch.call("ts_rank_cd", vector, query));
    }

    /**
     * {@code ts_headline('config', text, query)}: a part of the text with the words that were searched for between
     * {@code <b>} and {@code </b>}. Other HTML in the text stays as it is.
     */
    public static <R> TextExpr<R> tsHeadline(String config, TextExpr<R> text, TsQueryExpr<TsQuery> query) {
        return text.sameAs(TextSearch.call("ts_headline", config, text, query));
    }

    /**
     * {@code ts_headline('config', text, query, options)}.
     *
     * @param options as PostgreSQL has them: {@code StartSel=[, StopSel=], MaxWords=9, MinWords=3}
     */
    public static <R> TextExpr<R> tsHeadline(
            String config, TextExpr<R> text, TsQueryExpr<TsQuery> query, String options) {
        return text.sameAs(TextSearch.call("ts_headline", config, text, query, Sql.val(options)));
    }

    /**
     * {@code match (columns) against (...)} of a FULLTEXT index on exactly these columns, on MariaDB and MySQL.
     *
     * <pre>{@code
     * var found = match(FILM.title, FILM.description).against("cats and dogs");
     * select(FILM.title, found.score()).from(FILM).where(found.asCondition()).orderBy(found.score().desc())
     * }</pre>
     *
     * @throws CheckException if these aren't columns of one table
     */
    public static Match match(TextExpr<?> first, TextExpr<?>... more) {
        return Match.of(first, more);
    }

    /**
     * What can be searched for in one of SQLite's FTS5 tables.
     *
     * <pre>{@code
     * var films = fts5(FILM_TEXT);
     * select(FILM_TEXT.title, films.snippet(FILM_TEXT.description, "[", "]", "...", 9))
     *     .from(FILM_TEXT)
     *     .where(films.matchAllWords("cats dogs"))
     *     .orderBy(films.bm25().asc())
     * }</pre>
     */
    public static <T extends Table<T, ?>> Fts5<T> fts5(Table<T, ?> table) {
        return new Fts5<>(table);
    }
}
