package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Ordering;
import org.ashlarsql.expr.SortKey;

/**
 * Names by which rows may be sorted, and what they stand for: a safe way from a request to ORDER BY.
 *
 * <pre>{@code
 * static final Sorting SORTING = sortBy("title", FILM.title).and("length", FILM.length.asc().nullsLast());
 *
 * select(FILM).from(FILM).orderBy(SORTING.parse("-length,title"))
 * }</pre>
 *
 * <pre>{@code
 * select ... from film order by film.length desc nulls last, film.title
 * }</pre>
 */
public final class Sorting {

    static final Sorting NONE = new Sorting(Map.of());

    private final Map<String, SortKey<?>> items;

    private Sorting(Map<String, SortKey<?>> items) {
        this.items = items;
    }

    /** These names and one more. */
    public Sorting and(String name, Expr<?, ?> expression) {
        return and(name, expression.asc());
    }

    /**
     * These names and one more, of an item that says where NULL is sorted, in whichever direction.
     *
     * @throws IllegalArgumentException if there is that name already, or if it couldn't be told apart in a list
     */
    public Sorting and(String name, SortKey<?> item) {
        if (name.isBlank() || !name.equals(name.strip()) || name.startsWith("-") || name.contains(",")) {
            throw new IllegalArgumentException(
                    "'" + name + "' can't be a name to sort by: it may neither be empty, hold"
                            + " a comma, start with a hyphen nor have blanks around it");
        }
        var more = new LinkedHashMap<>(items);
        if (more.put(name, item) != null) {
            throw new IllegalArgumentException("'" + name + "' is a name to sort by already");
        }
        return new Sorting(Collections.unmodifiableMap(more));
    }

    /**
     * The items of ORDER BY that a text such as {@code -length,title} names, a hyphen in front of those that are sorted
     * the other way round; none for an empty text.
     *
     * @throws IllegalArgumentException for a name that isn't one of these, or that stands twice
     */
    public List<Ordering> parse(String text) {
        var parsed = new LinkedHashMap<String, Ordering>();
        for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
            String name = part.strip();
            boolean reversed = name.startsWith("-");
            name = reversed ? name.substring(1) : name;
            if (parsed.put(name, item(name, reversed)) != null) {
                throw new IllegalArgumentException("'" + name + "' stands twice in the sorting '" + text + "'");
            }
        }
        return new ArrayList<>(parsed.values());
    }

    private SortKey<?> item(String name, boolean reversed) {
        SortKey<?> item = items.get(name);
        if (item == null) {
            throw new IllegalArgumentException(
                    "rows can't be sorted by '" + name + "'; name one of " + String.join(", ", items.keySet()));
        }
        return reversed ? item.reversed() : item;
    }
}
