package org.ashlarsql.tree;

/** One method for each kind of statement. */
public interface StatementVisitor<R extends @org.jspecify.annotations.Nullable Object> {

    R visitSelect(SelectNode node);

    R visitSetOperation(QueryNode.SetOperation node);

    R visitValues(ValuesNode node);

    R visitWith(WithNode node);

    R visitBound(BoundNode node);

    R visitInsert(InsertNode node);

    R visitUpdate(UpdateNode node);

    R visitDelete(DeleteNode node);

    R visitMerge(MergeNode node);

    R visitTruncate(TruncateNode node);

    R visitCopy(CopyNode node);

    R visitProcedureCall(CallNode node);

    R visitDdl(DdlNode node);

    R visitReturning(ReturningNode node);

    R visitRawStatement(RawNode node);

    R visitExplain(ExplainNode node);
}
