package org.ashlarsql.feature;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** An expression as it is and with its operands in parentheses, and how it gets into parentheses itself. */
record Pair<E>(E bare, E bracketed, UnaryOperator<E> brackets) {

    static <E> Pair<E> leaf(E leaf, UnaryOperator<E> brackets) {
        return new Pair<>(leaf, leaf, brackets);
    }

    private E inBrackets() {
        return brackets.apply(bracketed);
    }

    <F> Pair<F> unary(Function<E, F> operator, UnaryOperator<F> brackets) {
        return new Pair<>(operator.apply(bare), operator.apply(inBrackets()), brackets);
    }

    <B, F> Pair<F> binary(Pair<B> other, BiFunction<E, B, F> operator, UnaryOperator<F> brackets) {
        return new Pair<>(operator.apply(bare, other.bare), operator.apply(inBrackets(), other.inBrackets()), brackets);
    }
}
