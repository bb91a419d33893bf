package org.ashlarsql.expr;

/** What texts are split at. */
final class Delimiter {

    private Delimiter() {}

    /**
     * Whether it's found elsewhere from the left than from the right, as {@code "--"} is in {@code "---"}; databases look
     * from either.
     *
     * @throws IllegalArgumentException if it's empty
     */
    static boolean overlapsItself(String delimiter) {
        if (delimiter.isEmpty()) {
            throw new IllegalArgumentException("a text can't be split at an empty delimiter; use substring(place, 1)");
        }
        for (int i = 1; i < delimiter.length(); i++) {
            if (delimiter.startsWith(delimiter.substring(i))) {
                return true;
            }
        }
        return false;
    }
}
