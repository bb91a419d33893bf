package org.ashlarsql.tree;

/** One method for each kind of FROM item. */
public interface FromVisitor<R extends @org.jspecify.annotations.Nullable Object> {

    R visitTable(Relation.TableRef node);

    R visitDerived(Relation.Derived node);

    R visitCommonTable(Relation.CommonTableRef node);

    R visitTableFunction(Relation.TableFunction node);

    R visitJsonTable(Relation.JsonTable node);

    R visitJoin(FromNode.Join node);

    R visitLateral(FromNode.Lateral node);

    R visitSampled(FromNode.Sampled node);
}
