package org.ashlarsql.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * How one database writes the functions that it writes otherwise than {@code name(argument, ...)}, or that it lacks.
 *
 * <pre>{@code
 * FunctionTable.STANDARD
 *     .with("position", "instr({1}, {0})")
 *     .operator("bit_and", "<0> & <1>", Precedence.COMPARISON)
 *     .without("lpad", "LPAD", "pad it in Java, or use raw(...)")
 * }</pre>
 */
public final class FunctionTable {

    /** Nothing but calls. */
    public static final FunctionTable EMPTY = new FunctionTable(Map.of());

    private final Map<String, FunctionSql> functions;

    private FunctionTable(Map<String, FunctionSql> functions) {
        this.functions = functions;
    }

    /** This table, with a function written by a {@linkplain FunctionTemplate template}. */
    public FunctionTable with(String function, String template) {
        return operator(function, template, Precedence.PRIMARY);
    }

    /** This table, with a function written as an operator that binds as tight as {@code precedence} says. */
    public FunctionTable operator(String function, String template, int precedence) {
        return put(function, FunctionTemplate.of(template, precedence));
    }

    /** This table, with a function that has another name. */
    public FunctionTable renamed(String function, String name) {
        return put(function, new PlainCall(name));
    }

    /** This table, with a function that stands for its one argument, which is written as it is. */
    public FunctionTable silent(String function) {
        return put(function, new NothingButTheArgument());
    }

    /** This table, with a function whose arguments are lists and whose rows are VALUES. */
    public FunctionTable values(String function) {
        return put(function, new UnnestAsValues());
    }

    /** This table, with an aggregate function that is said by others; {@code null} of the rewrite leaves it as it is. */
    public FunctionTable rewritten(String function, AggregateRewrite rewrite) {
        return put(function, new RewrittenAggregate(function, rewrite));
    }

    /** This table, with a function whose second argument is a pattern, as the database itself would have it. */
    public FunctionTable formatted(String function, String template, Function<FormatPattern, String> translation) {
        return put(function, new FormatFunction(FunctionTemplate.of(template, Precedence.PRIMARY), translation));
    }

    /**
     * This table, with functions that differ in one word, which stands for each {@code #} of their name and template.
     *
     * <pre>{@code
     * table.withEach("year month", "date_extract_#", "extract(# from {0})")
     * }</pre>
     *
     * @param words with spaces between
     */
    public FunctionTable withEach(String words, String function, String template) {
        return operatorEach(words, function, template, Precedence.PRIMARY);
    }

    /** Like {@link #withEach} with functions written as operators that bind as tight as {@code precedence} says. */
    public FunctionTable operatorEach(String words, String function, String template, int precedence) {
        var more = new HashMap<>(functions);
        for (String word : words.split(" ", -1)) {
            more.put(function.replace("#", word), FunctionTemplate.of(template.replace("#", word), precedence));
        }
        return new FunctionTable(Map.copyOf(more));
    }

    /**
     * This table, with a function that the database lacks.
     *
     * @param feature what is missing, in SQL's words
     * @param instead what to do about it, for the message
     */
    public FunctionTable without(String function, String feature, String instead) {
        return put(function, new MissingFunction(feature, instead));
    }

    /** This table and another one, whose functions come first. */
    public FunctionTable and(FunctionTable other) {
        var all = new HashMap<>(functions);
        all.putAll(other.functions);
        return new FunctionTable(Map.copyOf(all));
    }

    /** This table without these functions, which the database lacks all for one reason. */
    public FunctionTable without(List<String> lacking, String instead) {
        FunctionTable table = this;
        for (String function : lacking) {
            table = table.without(function, function.toUpperCase(Locale.ROOT), instead);
        }
        return table;
    }

    private FunctionTable put(String function, FunctionSql sql) {
        var more = new HashMap<>(functions);
        more.put(function, sql);
        return new FunctionTable(Map.copyOf(more));
    }

    /** How the function is written; a plain call unless the table says otherwise. */
    FunctionSql of(String function) {
        FunctionSql sql = functions.get(function);
        return sql == null ? new PlainCall(function) : sql;
    }
}
