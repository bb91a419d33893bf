package org.ashlarsql.feature;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A JSON document as Java values that are equal if the documents hold the same, whatever their texts look like. */
final class JsonValue {

    private final String text;
    private int at;

    private JsonValue(String text) {
        this.text = text;
    }

    /** Null, true or false, which aren't the strings that look like them. */
    private record Keyword(String text) {}

    /** A map, a list, a string, a number or a keyword. */
    static Object of(String text) {
        var parser = new JsonValue(text);
        Object value = parser.value();
        parser.skipSpace();
        if (parser.at != text.length()) {
            throw new IllegalArgumentException("more than a document: " + text);
        }
        return value;
    }

    private Object value() {
        skipSpace();
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object() {
        var members = new HashMap<String, Object>();
        at++;
        while (!closes('}')) {
            skipSpace();
            String key = string();
            skipSpace();
            at++;
            members.put(key, value());
        }
        return members;
    }

    private List<Object> list() {
        var elements = new ArrayList<Object>();
        at++;
        while (!closes(']')) {
            elements.add(value());
        }
        return elements;
    }

    private boolean closes(char bracket) {
        skipSpace();
        boolean closes = text.charAt(at) == bracket;
        at += closes || text.charAt(at) == ',' ? 1 : 0;
        return closes;
    }

    private String string() {
        var out = new StringBuilder();
        for (at++; text.charAt(at) != '"'; at++) {
            out.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        at++;
        char c = text.charAt(at);
        if (c == 'u') {
            at += 4;
            return (char) Integer.parseInt(text, at - 3, at + 1, 16);
        }
        int place = "bfnrt".indexOf(c);
        return place < 0 ? c : "\b\f\n\r\t".charAt(place);
    }

    /** A number by what it comes to, or a keyword. */
    private Object word() {
        int start = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return Character.isLetter(word.charAt(0)) ? new Keyword(word) : Alike.read(new BigDecimal(word));
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
