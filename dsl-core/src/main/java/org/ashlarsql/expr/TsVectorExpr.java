package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.TsVector;

/**
 * The words of a text, ready to be searched. PostgreSQL alone has it.
 *
 * <pre>{@code
 * select(FILM.title)
 *     .from(FILM)
 *     .where(toTsVector("english", FILM.description).matches(websearchToTsQuery("english", "cat -dog")))
 * }</pre>
 */
public interface TsVectorExpr<R>
        extends Comparisons<TsVector, R>,
                Shape<TsVectorExpr<R>, TsVectorExpr<Optional<TsVector>>, TsVectorExpr<TsVector>> {

    /** Which part of a document words are from; ranks count A most. */
    enum Weight {
        A,
        B,
        C,
        D
    }

    /** {@code this @@ query}: whether its words are as the query wants them. */
    default Condition matches(TsQueryExpr<?> query) {
        return new Condition(Calls.of("ts_match", node(), query.node()));
    }

    /** {@code this || other}: the words of both, the other's behind its own. */
    default TsVectorExpr<R> concat(TsVectorExpr<R> other) {
        return sameAs(Calls.of("tsvector_concat", node(), other.node()));
    }

    /** {@code setweight(this, 'A')}: with this weight for all words. */
    default TsVectorExpr<R> setWeight(Weight weight) {
        return sameAs(Calls.of("setweight_" + weight, node()));
    }

    /** {@code length(this)}: how many words it has. */
    default NumExpr<Integer, Optional<Integer>> length() {
        return SqlTypes.INTEGER.nullable(Calls.of("tsvector_length", node()));
    }

    @Override
    default TsVectorExpr<R> sameAs(ExprNode node) {
        return new PlainTsVector<>(node, sqlType(), nullness());
    }

    @Override
    default TsVectorExpr<Optional<TsVector>> nullable(ExprNode node) {
        return new PlainTsVector<>(node, sqlType(), Nullness.optional());
    }

    @Override
    default TsVectorExpr<TsVector> required(ExprNode node) {
        return new PlainTsVector<>(node, sqlType(), Nullness.required());
    }
}
