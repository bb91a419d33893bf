package org.ashlarsql.render;

/** A database server's version, as far as its SQL depends on it. */
public record Version(int major, int minor) implements Comparable<Version> {

    public boolean isAtLeast(int otherMajor, int otherMinor) {
        return compareTo(new Version(otherMajor, otherMinor)) >= 0;
    }

    @Override
    public int compareTo(Version other) {
        return major == other.major ? Integer.compare(minor, other.minor) : Integer.compare(major, other.major);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
