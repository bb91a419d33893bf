package org.ashlarsql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that changes the schema. */
public sealed interface DdlNode extends StatementNode {

    /** The query that a table or view is made of, or null. */
    default @Nullable QueryNode query() {
        return null;
    }

    /** The same statement with another query. */
    default DdlNode withQuery(QueryNode query) {
        return this;
    }

    <R> R acceptDdl(DdlVisitor<R> visitor);

    @Override
    default <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitDdl(this);
    }

    /** A CREATE TABLE. */
    record CreateTable(DefinedTable table, boolean temporary, boolean ifNotExists) implements DdlNode {
        @Override
        public <R> R acceptDdl(DdlVisitor<R> visitor) {
            return visitor.visitCreateTable(this);
        }
    }

    /** A CREATE TABLE ... AS. */
    record CreateTableAs(Name name, QueryNode query, boolean temporary, boolean ifNotExists) implements DdlNode {
        @Override
        public CreateTableAs withQuery(QueryNode other) {
            return new CreateTableAs(name, other, temporary, ifNotExists);
        }

        @Override
        public <R> R acceptDdl(DdlVisitor<R> visitor) {
            return visitor.visitCreateTableAs(this);
        }
    }

    /** A CREATE VIEW. */
    record CreateView(Name name, QueryNode query, boolean orReplace) implements DdlNode {
        @Override
        public CreateView withQuery(QueryNode other) {
            return new CreateView(name, other, orReplace);
        }

        @Override
        public <R> R acceptDdl(DdlVisitor<R> visitor) {
            return visitor.visitCreateView(this);
        }
    }

    /** A CREATE INDEX. */
    record CreateIndex(DefinedIndex index, Relation.TableRef table, boolean ifNotExists) implements DdlNode {
        @Override
        public <R> R acceptDdl(DdlVisitor<R> visitor) {
            return visitor.visitCreateIndex(this);
        }
    }

    /** A DROP INDEX. */
    record DropIndex(Name name, Relation.TableRef table, boolean ifExists) implements DdlNode {
        @Override
        public <R> R acceptDdl(DdlVisitor<R> visitor) {
            return visitor.visitDropIndex(this);
        }
    }

    /** A foreign key for a table that is there. */
    record AddForeignKey(DefinedTable.ForeignKey key, Relation.TableRef table, boolean ifNotExists) implements DdlNode {
        @Override
        public <R> R acceptDdl(DdlVisitor<R> visitor) {
            return visitor.visitAddForeignKey(this);
        }
    }

    /** The end of a foreign key. */
    record DropForeignKey(Name name, Relation.TableRef table, boolean ifExists) implements DdlNode {
        @Override
        public <R> R acceptDdl(DdlVisitor<R> visitor) {
            return visitor.visitDropForeignKey(this);
        }
    }

    /** A comment on a table, or on a column of it. */
    record CommentOn(Relation.TableRef table, @Nullable Name column, String text) implements DdlNode {
        @Override
        public <R> R acceptDdl(DdlVisitor<R> visitor) {
            return visitor.visitCommentOn(this);
        }
    }

    /** A CREATE SEQUENCE. */
    record CreateSequence(Name name, long start, long increment, boolean ifNotExists) implements DdlNode {
        @Override
        public <R> R acceptDdl(DdlVisitor<R> visitor) {
            return visitor.visitCreateSequence(this);
        }
    }

    /** A schema with nothing in it. */
    record CreateSchema(Name name, boolean ifNotExists) implements DdlNode {
        @Override
        public <R> R acceptDdl(DdlVisitor<R> visitor) {
            return visitor.visitCreateSchema(this);
        }
    }

    /** A type of one of these labels. */
    record CreateType(Relation.TableRef name, List<String> labels, boolean ifNotExists) implements DdlNode {
        public CreateType {
            labels = List.copyOf(labels);
        }

        @Override
        public <R> R acceptDdl(DdlVisitor<R> visitor) {
            return visitor.visitCreateType(this);
        }
    }

    /** The end of something that has a name. */
    record Drop(Kind kind, Relation.TableRef name, boolean ifExists, boolean cascade) implements DdlNode {

        /** What can be dropped. */
        public enum Kind {
            TABLE,
            VIEW,
            SEQUENCE,
            TYPE,
            SCHEMA
        }

        @Override
        public <R> R acceptDdl(DdlVisitor<R> visitor) {
            return visitor.visitDrop(this);
        }
    }
}
