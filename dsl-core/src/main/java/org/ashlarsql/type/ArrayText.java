package org.ashlarsql.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Arrays as PostgreSQL writes them, {@code {1,NULL,"a b"}}: https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO
 *
 * <p>That the first element isn't the first, as {@code [0:1]={1,2}} says, is lost.
 *
 * @param delimiter what stands between the elements, a semicolon between boxes
 * @param nested whether the elements are arrays themselves
 */
public record ArrayText<E>(Converter<String, E> element, char delimiter, boolean nested)
        implements Converter<String, List<E>> {

    @Override
    public List<E> fromSql(String stored) {
        var text = new TextScanner(stored, "array");
        if (text.peek() == '[') {
            text.part("=");
            text.skip('=');
        }
        text.next("{");
        var list = new ArrayList<E>();
        if (!text.skip('}')) {
            do {
                list.add(element(text));
            } while (text.next(delimiter + "}") == delimiter);
        }
        text.end();
        return Collections.unmodifiableList(list);
    }

    @SuppressWarnings("NullAway") // an element that is NULL is null in the list
    private E element(TextScanner text) {
        if (text.peek() != '{') {
            TextScanner.Part part = text.part(delimiter + "}");
            return !part.quoted() && part.text().equalsIgnoreCase("null") ? null : element.fromSql(part.text());
        }
        if (!nested) {
            throw severalDimensions();
        }
        return element.fromSql(text.nested());
    }

    /** What to say about an array that is read as a list of values and holds arrays. */
    static ConversionException severalDimensions() {
        return new ConversionException(
                "an array of several dimensions is no list of values; read it as a list of lists,"
                        + " arrayOf(arrayOf(...)), or as a text, by cast(..., TEXT)");
    }

    @Override
    public String toSql(List<E> value) {
        return value.stream().map(this::text).collect(Collectors.joining(String.valueOf(delimiter), "{", "}"));
    }

    private String text(E value) {
        if (value == null) {
            return "NULL";
        }
        String text = element.toSql(value);
        return nested ? text : TextScanner.quoted(text);
    }
}
