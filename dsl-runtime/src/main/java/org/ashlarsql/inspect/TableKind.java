package org.ashlarsql.inspect;

/** What sort of relation a {@link TableModel} describes. */
public enum TableKind {
    TABLE,
    VIEW,
    MATERIALIZED_VIEW
}
