package org.ashlarsql.render;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A database server's version, as far as its SQL depends on it. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?");

    /**
     * The first number in a server's own words: {@code 8.0.33}, {@code 18.6 (Debian 18.6-1)}, {@code 11.4.5-MariaDB}.
     *
     * @throws IllegalArgumentException if there's none
     */
    public static Version parse(String text) {
        // Old MariaDB servers say so for the sake of old replicas: https://mariadb.com/kb/en/version/
        Matcher found = NUMBERS.matcher(text.startsWith("5.5.5-") ? text.substring("5.5.5-".length()) : text);
        if (!found.find()) {
            throw new IllegalArgumentException("no version in '" + text + "'");
        }
        return new Version(number(found, 1), number(found, 2), number(found, 3));
    }

    private static int number(Matcher found, int group) {
        return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
    }

    public boolean isAtLeast(int otherMajor, int otherMinor, int otherPatch) {
        return compareTo(new Version(otherMajor, otherMinor, otherPatch)) >= 0;
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + (patch == 0 ? "" : "." + patch);
    }
}
