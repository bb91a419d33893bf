package org.ashlarsql.tree;

/** One method for each kind of FROM item. */
public interface FromVisitor<R extends @org.jspecify.annotations.Nullable Object> {

    R visitTable(Relation.TableRef node);

    R visitDerived(Relation.Derived node);

    R visitJoin(FromNode.Join node);
}
