package org.ashlarsql.injection;

import java.util.List;
import java.util.function.Function;
import org.ashlarsql.dsl.Query;

/**
 * A query with a hostile text in it.
 *
 * @param entries what takes the text, as the list of entries calls it
 * @param kind what the text is
 * @param query the query with a text
 * @param answer what it answers to a text, or null where that doesn't matter here
 */
record Probe(List<String> entries, TextKind kind, Function<String, Query<?>> query, Function<String, List<?>> answer) {

    static final Function<String, List<?>> ANY = text -> List.of();

    /** Of a text that's a value. */
    static Probe value(String entries, Function<String, Query<?>> query) {
        return new Probe(List.of(entries.split(" ")), TextKind.VALUE, query, ANY);
    }

    /** Of a text that is in the SQL in some form. */
    static Probe written(String entries, Function<String, Query<?>> query) {
        return new Probe(List.of(entries.split(" ")), TextKind.LITERAL, query, ANY);
    }

    /** Of a text that has to be the name of a function or an operator, whether the database knows it or not. */
    static Probe words(String entries, Function<String, Query<?>> query) {
        return new Probe(List.of(entries.split(" ")), TextKind.WORDS, query, ANY);
    }

    /** Of a text of another kind. */
    static Probe of(TextKind kind, String entries, Function<String, Query<?>> query) {
        return new Probe(List.of(entries.split(" ")), kind, query, ANY);
    }

    /** With what it answers. */
    Probe answers(Function<String, List<?>> rows) {
        return new Probe(entries, kind, query, rows);
    }

    /** With the text itself as its answer. */
    Probe echoes() {
        return answers(List::of);
    }

    @Override
    public String toString() {
        return String.join(" ", entries);
    }
}
