package org.ashlarsql.injection;

import java.util.List;
import java.util.stream.Stream;

/** Texts that end literals, identifiers and comments in some database, or look as if they did. */
final class Hostile {

    /** What each would do, if it got out. */
    private static final String DROP = "drop table article";

    /** Fit for identifiers, too. */
    private static final List<String> SHORT = List.of(
            "'",
            "''",
            "\"",
            "\"\"",
            "`",
            "``",
            "\\",
            "\\\\",
            "\\'",
            "\\\"",
            "\\`",
            "'\\",
            "\"\\",
            "`\\",
            "\\''",
            "'\"`",
            "'; " + DROP + "; --",
            "\"; " + DROP + "; --",
            "`; " + DROP + "; -- ",
            "\\'; " + DROP + "; #",
            "'); " + DROP + "; -- ",
            "') or ('1' = '1",
            "x') union select 'y",
            "\" or \"\" = \"",
            "*/; " + DROP + "; /*",
            "/*",
            "*/",
            "/*! " + DROP + " */",
            "/*+ x */",
            "* /",
            "/ *",
            "*",
            "/",
            "--",
            "-- \n",
            "--'",
            "#",
            "#'",
            "-",
            "+",
            "a-1",
            "1-",
            ";",
            "?",
            "??",
            "'?",
            "?'",
            "\"?",
            "`?",
            ":name",
            ":1",
            "::text",
            "@x",
            "$1",
            "{}",
            "{0}",
            "{",
            "}",
            "{fn now()}",
            "{d '2026-01-01'}",
            "{'",
            "{call x}",
            "$$",
            "$tag$",
            "$$'; " + DROP + "; $$",
            "\n",
            "\r",
            "\r\n",
            "a\n; " + DROP + " --",
            "a\r; " + DROP,
            "\t",
            "\u000b",
            "\f",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u001a",
            "\b",
            " ",
            " a ",
            "\u00a0",
            "\u3000",
            "\u02bc",
            "\u2018\u2019",
            "\uff07",
            "\uff02",
            "\uff40",
            "\uff1b",
            "\u2032",
            "\u0301'",
            "e\u0301",
            "'\u0301",
            "\u202e'; " + DROP,
            "\u200f\"",
            "\u200b",
            "\ufeff",
            "\u00bf'",
            "\u7e97'",
            "\u00e9",
            "\ud83d\ude00",
            "\uffff",
            "select",
            "null",
            "default",
            "E'",
            "N'",
            "x'00'",
            "U&'\\0027'",
            "\\u0027",
            "\\x27",
            "\\0",
            "\\n",
            "%27",
            "&#39;",
            "%",
            "_",
            "!",
            "!'",
            "%'",
            "[",
            "]",
            "[a]",
            "a.b",
            "a,b",
            "(",
            ")",
            "()",
            "$.a",
            "$",
            "\"a\".\"b\"",
            "{\"a\": 1}");

    /** What no database takes everywhere. */
    private static final List<String> BROKEN = List.of("\0", "a\0b", "a\0'", "\ud800", "\udc00'", "'\ud83d");

    private static final int SHOWN = 300;

    private Hostile() {}

    static List<String> identifiers() {
        return SHORT;
    }

    static List<String> broken() {
        return BROKEN;
    }

    static List<String> texts() {
        return Stream.of(SHORT, BROKEN).flatMap(List::stream).toList();
    }

    /** A text of a megabyte, full of what ends literals. */
    static String megabyte() {
        return "'\"`\\;--/*?{}x".repeat(1 << 16);
    }

    /** The text as a message shows it. */
    static String shown(String text) {
        var shown = new StringBuilder();
        text.chars()
                .limit(SHOWN)
                .forEach(c -> shown.append(c >= ' ' && c < 127 ? String.valueOf((char) c) : "<U+%04X>".formatted(c)));
        return shown.toString();
    }
}
