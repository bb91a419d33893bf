package org.ashlarsql.tree;

import java.util.List;

/** PostgreSQL's COPY of rows that the client sends. */
public record CopyNode(Relation.TableRef table, List<Name> columns) implements StatementNode {

    public CopyNode {
        columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCopy(this);
    }
}
