package org.ashlarsql.type;

import java.util.HexFormat;

/** Strings as JSON writes them (RFC 8259, 7). */
public final class JsonText {

    private JsonText() {}

    /** A string in quotes, with the escapes that it needs. */
    public static String quoted(String value) {
        var out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? "\\u" + HexFormat.of().toHexDigits(c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }
}
