package org.ashlarsql.tree;

import java.util.List;
import java.util.Locale;

/**
 * A lock on the rows that a query reads.
 *
 * @param of the relations whose rows are locked; empty for all
 */
public record Lock(Strength strength, List<Relation> of, Wait waiting) {

    public Lock {
        of = List.copyOf(of);
    }

    /** As messages name it. */
    @Override
    public String toString() {
        return ("for " + strength.sql() + waiting.sql()).toUpperCase(Locale.ROOT);
    }

    /** Against what a row is locked. */
    public enum Strength {
        UPDATE("update"),
        NO_KEY_UPDATE("no key update"),
        SHARE("share"),
        KEY_SHARE("key share");

        private final String sql;

        Strength(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }
    }

    /** What happens where a row is locked already. */
    public enum Wait {
        WAIT(""),
        NOWAIT(" nowait"),
        SKIP_LOCKED(" skip locked");

        private final String sql;

        Wait(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }
    }
}
