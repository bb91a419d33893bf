package org.ashlarsql.expr;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.Json;
import org.jspecify.annotations.Nullable;

/** Comparisons of documents by what they hold, whatever their texts look like; there's no order between them. */
interface JsonComparisons<R> extends Comparisons<Json, R> {

    @Override
    default Condition eq(Json value) {
        return equal(JsonNodes.bind(NullArgument.refuse(this, "eq", value)));
    }

    @Override
    default Condition eq(Comparand<Json> other) {
        return equal(JsonNodes.binary(document("eq", other)));
    }

    @Override
    default Condition ne(Json value) {
        return eq(value).not();
    }

    @Override
    default Condition ne(Comparand<Json> other) {
        return eq(document("ne", other)).not();
    }

    @Override
    default Condition isNotDistinctFrom(@Nullable Json value) {
        return value == null ? isNull() : isNotNull().and(eq(value));
    }

    @Override
    default Condition isNotDistinctFrom(Expr<Json, ?> other) {
        Condition both = isNotNull().and(other.isNotNull()).and(eq(other));
        return isNull().and(other.isNull()).or(both);
    }

    @Override
    default Condition isDistinctFrom(@Nullable Json value) {
        return isNotDistinctFrom(value).not();
    }

    @Override
    default Condition isDistinctFrom(Expr<Json, ?> other) {
        return isNotDistinctFrom(other).not();
    }

    @Override
    default Condition in(Collection<? extends Json> values) {
        return values.stream().map(this::eq).reduce(Condition::or).orElseGet(() -> Comparisons.super.in(List.of()));
    }

    @Override
    default Condition in(Expr<Json, ?> first, Expr<Json, ?> second) {
        return eq(first).or(eq(second));
    }

    @Override
    default Condition in(Expr<Json, ?> first, Expr<Json, ?> second, Expr<Json, ?> third) {
        return in(first, second).or(eq(third));
    }

    @Override
    default Condition notIn(Expr<Json, Json> first, Expr<Json, Json> second) {
        return in(first, second).not();
    }

    @Override
    default Condition in(Subquery<Json> query) {
        throw unordered("in(select ...)", "use exists(...) with eq(...)");
    }

    @Override
    default Condition in(NullableSubquery<Optional<Json>> query) {
        throw unordered("in(select ...)", "use exists(...) with eq(...)");
    }

    @Override
    default Condition notIn(Collection<? extends Json> values) {
        return in(values).not();
    }

    @Override
    default Condition notIn(Subquery<Json> query) {
        throw unordered("notIn(select ...)", "use notExists(...) with eq(...)");
    }

    @Override
    default Condition compare(ComparisonOperator operator, Comparand<Json> other) {
        return switch (operator) {
            case EQ -> eq(other);
            case NE -> ne(other);
            case LT -> lt(other);
            case LE -> le(other);
            case GT -> gt(other);
            case GE -> ge(other);
        };
    }

    @Override
    default Condition lt(Json value) {
        throw unordered("lt");
    }

    @Override
    default Condition lt(Comparand<Json> other) {
        throw unordered("lt");
    }

    @Override
    default Condition le(Json value) {
        throw unordered("le");
    }

    @Override
    default Condition le(Comparand<Json> other) {
        throw unordered("le");
    }

    @Override
    default Condition gt(Json value) {
        throw unordered("gt");
    }

    @Override
    default Condition gt(Comparand<Json> other) {
        throw unordered("gt");
    }

    @Override
    default Condition ge(Json value) {
        throw unordered("ge");
    }

    @Override
    default Condition ge(Comparand<Json> other) {
        throw unordered("ge");
    }

    @Override
    default Condition between(Json low, Json high) {
        throw unordered("between");
    }

    @Override
    default Condition between(Expr<Json, ?> low, Expr<Json, ?> high) {
        throw unordered("between");
    }

    @Override
    default Condition betweenSymmetric(Json one, Json other) {
        throw unordered("betweenSymmetric");
    }

    @Override
    default Condition betweenSymmetric(Expr<Json, ?> one, Expr<Json, ?> other) {
        throw unordered("betweenSymmetric");
    }

    @Override
    default Condition notBetween(Expr<Json, ?> low, Expr<Json, ?> high) {
        throw unordered("notBetween");
    }

    @Override
    default Condition notBetween(Json low, Json high) {
        throw unordered("notBetween");
    }

    @Override
    default SortKey<R> asc() {
        throw unordered("asc");
    }

    @Override
    default SortKey<R> desc() {
        throw unordered("desc");
    }

    private Expr<Json, ?> document(String method, Comparand<Json> other) {
        if (other instanceof Expr<Json, ?> document) {
            return document;
        }
        throw unordered(method + "(any or all)", "use exists(...) with eq(...)");
    }

    private Condition equal(ExprNode other) {
        return new Condition(new ExprNode.Call("json_equal", List.of(JsonNodes.binary(this), other)));
    }

    private IllegalArgumentException unordered(String method) {
        return unordered(method, "compare and sort what they hold, get(\"key\").asText() for example");
    }

    private IllegalArgumentException unordered(String method, String instead) {
        return new IllegalArgumentException(
                this + "." + method + ": documents have no order that databases agree on; " + instead);
    }
}
