package org.ashlarsql.expr;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.JsonStep;
import org.ashlarsql.type.Json;

/**
 * A JSON document, or what stands in one.
 *
 * <pre>{@code
 * select(BOOK.title).from(BOOK).where(BOOK.facts.get("year").asInteger().gt(1990))
 * }</pre>
 *
 * <p>A path that leads nowhere is NULL. JSON's own null is a document like any other, which {@link #asText} and its kin
 * read as NULL. Keys are part of the statement's text, quoted as the database needs it, so that expressions on paths can
 * be grouped by and indexed.
 */
public interface JsonExpr<R> extends JsonComparisons<R>, Shape<JsonExpr<R>, JsonExpr<Optional<Json>>, JsonExpr<Json>> {

    /** The member of an object: {@code this -> 'key'}, {@code json_extract(this, '$.key')} on MariaDB and MySQL. */
    default JsonExpr<Optional<Json>> get(String key) {
        return at(key);
    }

    /** The element of an array, counted from 0, or from the end by -1, -2 and so on; NULL for what isn't an array. */
    default JsonExpr<Optional<Json>> get(int position) {
        return at(position);
    }

    /**
     * What stands at the end of a path of keys (String) and places (int): {@code at("names", 0, "first")}.
     *
     * @throws IllegalArgumentException if a step is neither
     */
    default JsonExpr<Optional<Json>> at(Object... path) {
        List<JsonStep> steps = Arrays.stream(path).map(JsonNodes::step).toList();
        return nullable(JsonNodes.path(node(), steps, false));
    }

    /**
     * A string without its quotes; JSON's null as NULL; anything else as JSON text, which each database lays out its own
     * way: {@code this ->> 'key'} behind a path on PostgreSQL.
     */
    default TextExpr<Optional<String>> asText() {
        return SqlTypes.TEXT.nullable(JsonNodes.path(node(), List.of(), true));
    }

    /** A whole number that an integer can hold; NULL for anything else, the string {@code "12"} and 1.5 included. */
    default NumExpr<Integer, Optional<Integer>> asInteger() {
        return SqlTypes.INTEGER.nullable(call("json_integer"));
    }

    /** A whole number that a bigint can hold; NULL for anything else. */
    default NumExpr<Long, Optional<Long>> asLong() {
        return SqlTypes.BIGINT.nullable(call("json_bigint"));
    }

    /**
     * A number, with the digits that the database keeps of it: all of them on PostgreSQL, 35 before and 30 behind the
     * point on MariaDB, those of a double on MySQL and SQLite. NULL for anything else.
     */
    default NumExpr<BigDecimal, Optional<BigDecimal>> asDecimal() {
        return SqlTypes.DECIMAL.nullable(call("json_decimal"));
    }

    /** A number as a double; NULL for anything else. */
    default NumExpr<Double, Optional<Double>> asDouble() {
        return SqlTypes.DOUBLE.nullable(call("json_double"));
    }

    /** True or false; NULL for anything else. */
    default BoolExpr<Optional<Boolean>> asBoolean() {
        return SqlTypes.BOOLEAN.nullable(call("json_boolean"));
    }

    /** What it is: {@code object}, {@code array}, {@code string}, {@code number}, {@code boolean} or {@code null}. */
    default TextExpr<Optional<String>> typeOf() {
        return SqlTypes.TEXT.nullable(call("json_typeof"));
    }

    /** The number of elements of an array; NULL for anything else. */
    default NumExpr<Integer, Optional<Integer>> arrayLength() {
        return SqlTypes.INTEGER.nullable(call("json_array_length"));
    }

    /** Whether this is an object with that key, be its value null: {@code this -> 'key' is not null}. */
    default Condition hasKey(String key) {
        return get(key).isNotNull();
    }

    /** Whether this is an object with one of these keys. */
    default Condition hasAnyKey(String first, String... more) {
        return Arrays.stream(more).map(this::hasKey).reduce(hasKey(first), Condition::or);
    }

    /** Whether this is an object with all of these keys. */
    default Condition hasAllKeys(String first, String... more) {
        return Arrays.stream(more).map(this::hasKey).reduce(hasKey(first), Condition::and);
    }

    /**
     * Whether this document has all that the other has, every member of its objects, every element of its arrays:
     * {@code this @> other}, {@code json_contains(this, other)} on MariaDB and MySQL. Not to be had on SQLite.
     *
     * <p>Where the other has a value and this one an array, MariaDB and MySQL look for the value in the array; PostgreSQL
     * does so for strings, numbers, true, false and null at the top.
     */
    default Condition contains(Json other) {
        return contains(JsonNodes.bind(NullArgument.refuse(this, "contains", other)));
    }

    /** Whether this document has all that the other has, see {@link #contains(Json)}. */
    default Condition contains(Expr<Json, ?> other) {
        return contains(JsonNodes.binary(other));
    }

    /** Whether the other document has all that this one has, see {@link #contains(Json)}. */
    default Condition containedIn(Json other) {
        ExprNode all = JsonNodes.bind(NullArgument.refuse(this, "containedIn", other));
        return new Condition(new ExprNode.Call("json_contains", List.of(all, JsonNodes.binary(this))));
    }

    private Condition contains(ExprNode other) {
        return new Condition(new ExprNode.Call("json_contains", List.of(JsonNodes.binary(this), other)));
    }

    private ExprNode call(String function) {
        return new ExprNode.Call(function, List.of(JsonNodes.binary(this)));
    }

    /** {@code coalesce(this, value)}: the document where this is NULL; JSON's null is no such NULL. */
    default JsonExpr<Json> orElse(Json value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "orElse", value));
        return required(Calls.coalesce(node(), new ExprNode.Cast(other, sqlType())));
    }

    @Override
    default JsonExpr<R> sameAs(ExprNode node) {
        return new PlainJson<>(node, sqlType(), nullness());
    }

    @Override
    default JsonExpr<Optional<Json>> nullable(ExprNode node) {
        return new PlainJson<>(node, sqlType(), Nullness.optional());
    }

    @Override
    default JsonExpr<Json> required(ExprNode node) {
        return new PlainJson<>(node, sqlType(), Nullness.required());
    }
}
