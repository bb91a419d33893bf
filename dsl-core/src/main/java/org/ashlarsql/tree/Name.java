package org.ashlarsql.tree;

import java.util.Objects;

/**
 * An identifier. Whether it may stand without quotes on every supported database is decided once, here.
 *
 * @param text the name as the catalogue spells it
 * @param regular whether it needs no quotes: lower-case letters, digits and underscores, and reserved nowhere
 */
public record Name(String text, boolean regular) {

    /**
     * The identifier that is spelled {@code text}.
     *
     * @throws IllegalArgumentException if the text is empty or holds a NUL character, which no database takes
     */
    public static Name of(String text) {
        Objects.requireNonNull(text, "an identifier can't be null");
        if (text.isEmpty() || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("an identifier has at least one character and no NUL: '" + text + "'");
        }
        return new Name(text, isRegular(text));
    }

    private static boolean isRegular(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || c == '_';
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !ReservedWords.contains(text);
    }

    /** Whether some database takes both for one name: most don't tell apart what differs in case only, even in quotes. */
    public boolean clashesWith(Name other) {
        return text.equalsIgnoreCase(other.text);
    }

    /** This name for the message that it clashes with another one. */
    public String clashing(Name other) {
        return equals(other) ? text : text + " (" + other + " differs in case only, which databases ignore)";
    }

    @Override
    public String toString() {
        return text;
    }
}
