package org.ashlarsql.tree;

import java.util.List;
import java.util.stream.Stream;

/** The relations that an item of FROM is made of, from left to right. */
public final class Relations implements FromVisitor<Stream<Relation>> {

    private static final Relations VISITOR = new Relations();

    private Relations() {}

    public static List<Relation> of(FromNode node) {
        return node.accept(VISITOR).toList();
    }

    @Override
    public Stream<Relation> visitTable(Relation.TableRef node) {
        return Stream.of(node);
    }

    @Override
    public Stream<Relation> visitDerived(Relation.Derived node) {
        return Stream.of(node);
    }

    @Override
    public Stream<Relation> visitCommonTable(Relation.CommonTableRef node) {
        return Stream.of(node);
    }

    @Override
    public Stream<Relation> visitTableFunction(Relation.TableFunction node) {
        return Stream.of(node);
    }

    @Override
    public Stream<Relation> visitJsonTable(Relation.JsonTable node) {
        return Stream.of(node);
    }

    @Override
    public Stream<Relation> visitLateral(FromNode.Lateral node) {
        return Stream.of(node.derived());
    }

    @Override
    public Stream<Relation> visitSampled(FromNode.Sampled node) {
        return Stream.of(node.table());
    }

    @Override
    public Stream<Relation> visitJoin(FromNode.Join node) {
        return Stream.concat(node.left().accept(this), node.right().accept(this));
    }
}
