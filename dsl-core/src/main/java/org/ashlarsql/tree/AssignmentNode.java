package org.ashlarsql.tree;

import java.util.List;

/** What columns are set to. */
public sealed interface AssignmentNode {

    /** The columns that are set. */
    List<Name> columns();

    /** {@code column = value}. */
    record Value(Name column, ExprNode value) implements AssignmentNode {
        @Override
        public List<Name> columns() {
            return List.of(column);
        }
    }

    /** {@code column = default}. */
    record Default(Name column) implements AssignmentNode {
        @Override
        public List<Name> columns() {
            return List.of(column);
        }
    }

    /** {@code (columns) = (query)}, which yields one row at most; NULL for all of them where it yields none. */
    record Row(List<Name> columns, QueryNode query) implements AssignmentNode {
        public Row {
            columns = List.copyOf(columns);
        }
    }
}
