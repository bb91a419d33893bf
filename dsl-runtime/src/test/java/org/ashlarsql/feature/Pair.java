package org.ashlarsql.feature;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** An expression as it is and with its operands in parentheses, and how it gets into parentheses itself. */
record Pair<E>(E bare, E bracketed, UnaryOperator<E> brackets) {

    /** Makes one of three. */
    interface Ternary<A, B, C, F> {
        F of(A first, B second, C third);
    }

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

    <B, C, F> Pair<F> ternary(Pair<B> second, Pair<C> third, Ternary<E, B, C, F> operator, UnaryOperator<F> brackets) {
        return new Pair<>(
                operator.of(bare, second.bare, third.bare),
                operator.of(inBrackets(), second.inBrackets(), third.inBrackets()),
                brackets);
    }
}
