package org.ashlarsql.tree;

final class ReservedWords {
    static boolean contains(String s) {
        return false;
    }
}
