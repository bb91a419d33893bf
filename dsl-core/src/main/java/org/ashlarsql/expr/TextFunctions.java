package org.ashlarsql.expr;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;

/**
 * What can be made of a text. Characters are Unicode's code points, places are counted from 1. What is made of NULL is
 * NULL.
 */
public interface TextFunctions<R> extends Expr<String, R> {

    /** A text of another node that is NULL where this one may be. */
    TextExpr<R> sameAs(ExprNode node);

    /** A text of another node that may be NULL. */
    TextExpr<Optional<String>> nullable(ExprNode node);

    /** {@code this || text}; {@code concat(this, text)} on MariaDB and MySQL. */
    default TextExpr<R> concat(String text) {
        return sameAs(new ExprNode.Concatenation(node(), bind("concat", text)));
    }

    /** {@code this || other}; {@code concat(this, other)} on MariaDB and MySQL. NULL if one side is. */
    default TextExpr<R> concat(TextExpr<R> other) {
        return sameAs(new ExprNode.Concatenation(node(), other.node()));
    }

    /** {@code this || other}, one of which may be NULL. */
    default TextExpr<Optional<String>> concat(AnyText other) {
        return nullable(new ExprNode.Concatenation(node(), other.node()));
    }

    /** {@code lower(this)}. SQLite knows the letters of ASCII only. */
    default TextExpr<R> lower() {
        return sameAs(Calls.of("lower", node()));
    }

    /** {@code upper(this)}. SQLite knows the letters of ASCII only. */
    default TextExpr<R> upper() {
        return sameAs(Calls.of("upper", node()));
    }

    /** {@code char_length(this)}: the number of characters. */
    default NumExpr<Integer, Optional<Integer>> length() {
        return SqlTypes.INTEGER.nullable(Calls.of("char_length", node()));
    }

    /** {@code octet_length(this)}: the number of bytes in the encoding of the database. */
    default NumExpr<Integer, Optional<Integer>> octetLength() {
        return SqlTypes.INTEGER.nullable(Calls.of("octet_length", node()));
    }

    /** {@code substring(this, from)}: from that place to the end, empty if that's behind it. */
    default TextExpr<R> substring(int from) {
        return sameAs(Calls.of("substring", node(), Calls.atLeast(1, from, this, "substring(from)")));
    }

    /** {@code substring(this, from, length)}: so many characters from that place, or as many as there are. */
    default TextExpr<R> substring(int from, int length) {
        ExprNode first = Calls.atLeast(1, from, this, "substring(from, length)");
        ExprNode count = Calls.atLeast(0, length, this, "substring(from, length)");
        return sameAs(Calls.of("substring", node(), first, count));
    }

    /** {@code substring(this from from)}: from a computed place; everything if that's before the first character. */
    default TextExpr<Optional<String>> substring(NumExpr<Integer, ?> from) {
        return nullable(Calls.of("substring_from", node(), from.node()));
    }

    /**
     * {@code substring(this from from for length)}: the characters at the places from {@code from} to below
     * {@code from + length}, as the standard has it: places before the first character count, and are empty. A negative
     * length is none.
     */
    default TextExpr<Optional<String>> substring(NumExpr<Integer, ?> from, NumExpr<Integer, ?> length) {
        return nullable(Calls.of("substring_from_for", node(), from.node(), length.node()));
    }

    /** {@code left(this, length)}: the first characters. */
    default TextExpr<R> left(int length) {
        return sameAs(Calls.of("left", node(), Calls.atLeast(0, length, this, "left(length)")));
    }

    /** {@code right(this, length)}: the last characters. */
    default TextExpr<R> right(int length) {
        return sameAs(Calls.of("right", node(), Calls.atLeast(0, length, this, "right(length)")));
    }

    /** {@code position(text in this)}: where it first stands in this one, 0 where it doesn't. */
    default NumExpr<Integer, Optional<Integer>> position(String text) {
        return SqlTypes.INTEGER.nullable(Calls.of("position", bind("position", text), node()));
    }

    /** {@code position(other in this)}: where it first stands in this one, 0 where it doesn't. */
    default NumExpr<Integer, Optional<Integer>> position(Expr<String, ?> other) {
        return SqlTypes.INTEGER.nullable(Calls.of("position", other.node(), node()));
    }

    /** {@code replace(this, part, by)}: every occurrence of the part replaced; an empty part has none. */
    default TextExpr<R> replace(String part, String by) {
        return sameAs(Calls.of("replace", node(), bind("replace", part), bind("replace", by)));
    }

    /** {@code replace(this, part, by)}: every occurrence of the part replaced; an empty part has none. */
    default TextExpr<R> replace(TextExpr<R> part, TextExpr<R> by) {
        return sameAs(Calls.of("replace", node(), part.node(), by.node()));
    }

    /** {@code trim(this)}: without the spaces at both ends. */
    default TextExpr<R> trim() {
        return sameAs(Calls.of("trim", node()));
    }

    /** {@code ltrim(this)}: without the spaces in front. */
    default TextExpr<R> ltrim() {
        return sameAs(Calls.of("ltrim", node()));
    }

    /** {@code rtrim(this)}: without the spaces behind. */
    default TextExpr<R> rtrim() {
        return sameAs(Calls.of("rtrim", node()));
    }

    /** {@code trim(both characters from this)}: without any of these at both ends; MariaDB and MySQL take but one. */
    default TextExpr<R> trim(String characters) {
        return trimmed("trim_both", characters);
    }

    /** {@code trim(leading characters from this)}: without any of these in front; MariaDB and MySQL take but one. */
    default TextExpr<R> ltrim(String characters) {
        return trimmed("trim_leading", characters);
    }

    /** {@code trim(trailing characters from this)}: without any of these behind; MariaDB and MySQL take but one. */
    default TextExpr<R> rtrim(String characters) {
        return trimmed("trim_trailing", characters);
    }

    /** {@code lpad(this, length, ' ')}: spaces in front up to this length; what is longer loses its end. */
    default TextExpr<R> lpad(int length) {
        return lpad(length, " ");
    }

    /** {@code lpad(this, length, fill)}: filled up in front to this length; what is longer loses its end. */
    default TextExpr<R> lpad(int length, String fill) {
        return padded("lpad", length, fill);
    }

    /** {@code rpad(this, length, ' ')}: spaces behind up to this length; what is longer loses its end. */
    default TextExpr<R> rpad(int length) {
        return rpad(length, " ");
    }

    /** {@code rpad(this, length, fill)}: filled up behind to this length; what is longer loses its end. */
    default TextExpr<R> rpad(int length, String fill) {
        return padded("rpad", length, fill);
    }

    /** {@code repeat(this, times)}. */
    default TextExpr<R> repeat(int times) {
        return sameAs(Calls.of("repeat", node(), Calls.atLeast(0, times, this, "repeat(times)")));
    }

    /** {@code reverse(this)}: the last character first. */
    default TextExpr<R> reverse() {
        return sameAs(Calls.of("reverse", node()));
    }

    /**
     * {@code split_part(this, delimiter, part)}: the part of this number between delimiters, empty where there are fewer.
     * A delimiter that could overlap itself, as {@code "--"} does in {@code "---"}, is for PostgreSQL only.
     */
    default TextExpr<R> splitPart(String delimiter, int part) {
        String function = Delimiter.overlapsItself(delimiter) ? "split_part_overlapping" : "split_part";
        ExprNode number = Calls.atLeast(1, part, this, "splitPart(delimiter, part)");
        return sameAs(Calls.of(function, node(), bind("splitPart", delimiter), number));
    }

    /**
     * {@code regexp_replace(this, pattern, by, 'g')}: every match replaced, upper and lower case differ. What pattern and
     * replacement may hold beside characters is the database's own; not on SQLite.
     */
    default TextExpr<R> regexReplace(String pattern, String by) {
        return sameAs(Calls.of("regexp_replace", node(), bind("regexReplace", pattern), bind("regexReplace", by)));
    }

    /** Like {@link #regexReplace} of the first match alone; not on SQLite and MariaDB. */
    default TextExpr<R> regexReplaceFirst(String pattern, String by) {
        ExprNode replacement = bind("regexReplaceFirst", by);
        return sameAs(Calls.of("regexp_replace_first", node(), bind("regexReplaceFirst", pattern), replacement));
    }

    /**
     * {@code this collate collation}: this text, compared and sorted by a collation of the database. Names of mixed case
     * are PostgreSQL's: {@code collate("C")}, {@code collate("de-x-icu")}.
     */
    default TextExpr<R> collate(String collation) {
        return sameAs(new ExprNode.Collated(node(), List.of(Name.of(collation))));
    }

    /** {@code this collate schema.collation}; PostgreSQL only. */
    default TextExpr<R> collate(String schema, String collation) {
        return sameAs(new ExprNode.Collated(node(), List.of(Name.of(schema), Name.of(collation))));
    }

    /** {@code md5(this)}: the digest in 32 hexadecimal digits; not on SQLite. */
    default TextExpr<R> md5() {
        return sameAs(Calls.of("md5", node()));
    }

    private TextExpr<R> trimmed(String function, String characters) {
        boolean one = characters.codePointCount(0, characters.length()) == 1;
        return sameAs(Calls.of(one ? function : function + "_any", node(), bind("trim", characters)));
    }

    private TextExpr<R> padded(String function, int length, String fill) {
        if (fill.isEmpty()) {
            throw new IllegalArgumentException(this + "." + function + "(" + length + ", \"\") has nothing to fill up"
                    + " with; use " + function + "(" + length + ") for spaces");
        }
        ExprNode size = Calls.atLeast(0, length, this, function + "(length, fill)");
        return sameAs(Calls.of(function, node(), size, bind(function, fill)));
    }

    private ExprNode bind(String method, String value) {
        return new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, method, value));
    }
}
