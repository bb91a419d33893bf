package org.ashlarsql.tree;

/** One method for each kind of statement that changes the schema. */
public interface DdlVisitor<R> {

    R visitCreateTable(DdlNode.CreateTable node);

    R visitCreateTableAs(DdlNode.CreateTableAs node);

    R visitCreateView(DdlNode.CreateView node);

    R visitCreateIndex(DdlNode.CreateIndex node);

    R visitDropIndex(DdlNode.DropIndex node);

    R visitAddForeignKey(DdlNode.AddForeignKey node);

    R visitDropForeignKey(DdlNode.DropForeignKey node);

    R visitCommentOn(DdlNode.CommentOn node);

    R visitCreateSequence(DdlNode.CreateSequence node);

    R visitCreateSchema(DdlNode.CreateSchema node);

    R visitCreateType(DdlNode.CreateType node);

    R visitDrop(DdlNode.Drop node);
}
