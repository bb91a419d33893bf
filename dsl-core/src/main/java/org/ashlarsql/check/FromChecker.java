package org.ashlarsql.check;

import org.ashlarsql.tree.CommonTable;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.FromVisitor;
import org.ashlarsql.tree.Relation;

/** Fills a scope from FROM, checking each item with what stands before it. */
final class FromChecker implements FromVisitor<Scope> {

    private final Scope scope;

    FromChecker(Scope scope) {
        this.scope = scope;
    }

    @Override
    public Scope visitTable(Relation.TableRef node) {
        scope.add(node);
        return scope;
    }

    @Override
    public Scope visitDerived(Relation.Derived node) {
        Checker.checkInside(node.query(), scope.inFrom());
        scope.add(node);
        return scope;
    }

    @Override
    public Scope visitLateral(FromNode.Lateral node) {
        Checker.checkInside(node.derived().query(), scope);
        scope.add(node.derived());
        return scope;
    }

    @Override
    public Scope visitCommonTable(Relation.CommonTableRef node) {
        CommonTable definition = node.definition();
        if (definition == null) {
            scope.requireRecursion(node.name());
        } else {
            scope.checkHoisted(definition);
        }
        scope.add(node);
        return scope;
    }

    @Override
    public Scope visitTableFunction(Relation.TableFunction node) {
        new ColumnCheck(scope).check(node.function(), Clause.FROM);
        scope.add(node);
        return scope;
    }

    @Override
    public Scope visitJsonTable(Relation.JsonTable node) {
        new ColumnCheck(scope).check(node.document(), Clause.FROM);
        scope.add(node);
        return scope;
    }

    @Override
    public Scope visitSampled(FromNode.Sampled node) {
        scope.add(node.table());
        return scope;
    }

    @Override
    public Scope visitJoin(FromNode.Join node) {
        node.left().accept(this);
        node.right().accept(this);
        new ColumnCheck(scope).condition(node.on(), Clause.ON);
        return scope;
    }
}
