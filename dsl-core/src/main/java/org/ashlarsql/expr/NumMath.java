package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.StandardTypes;

/**
 * What mathematics makes of a number. Roots, powers, logarithms and angles are computed as floating numbers of 8 bytes,
 * whose last digit databases may see differently. Where there is no result, such as of {@code ln(0)}, PostgreSQL reports
 * an error and the others yield NULL; what is too large is an error, but on SQLite infinity.
 */
public interface NumMath<V extends Number, R> extends Expr<V, R> {

    /** A number of another node that is NULL where this one may be. */
    NumExpr<V, R> sameAs(ExprNode node);

    /** {@code abs(this)}. */
    default NumExpr<V, R> abs() {
        return sameAs(Calls.of("abs", node()));
    }

    /** {@code sign(this)}: -1, 0 or 1. */
    default NumExpr<Integer, Optional<Integer>> sign() {
        return SqlTypes.INTEGER.nullable(Calls.of("sign", node()));
    }

    /** {@code round(this)}: rounded to a whole number, halves away from zero (MariaDB's and MySQL's floats: to even). */
    default NumExpr<V, R> round() {
        return round(0);
    }

    /**
     * {@code round(this, digits)}: rounded to so many digits behind the point, or before it where they are negative;
     * halves as {@link #round()} does.
     */
    default NumExpr<V, R> round(int digits) {
        return Rounding.of(this, Rounding.rounded(node(), sqlType(), digits), digits);
    }

    /** {@code ceil(this)}: the least whole number that isn't below this one. */
    default NumExpr<V, R> ceil() {
        return Rounding.of(this, Rounding.unlessWhole("ceil", this), 0);
    }

    /** {@code floor(this)}: the largest whole number that isn't above this one. */
    default NumExpr<V, R> floor() {
        return Rounding.of(this, Rounding.unlessWhole("floor", this), 0);
    }

    /** {@code trunc(this)}: without what is behind the point. */
    default NumExpr<V, R> truncate() {
        return Rounding.of(this, Rounding.unlessWhole("trunc", this), 0);
    }

    /** {@code trunc(this, digits)}: without what is behind so many digits behind the point; not on SQLite. */
    default NumExpr<V, R> truncate(int digits) {
        ExprNode count = Calls.atLeast(0, digits, this, "truncate(digits)");
        boolean whole = digits == 0 || Numbers.isIntegral(sqlType());
        return whole ? truncate() : Rounding.of(this, Calls.of("trunc_to", node(), count), digits);
    }

    /** {@code sqrt(this)}. */
    default NumExpr<Double, Optional<Double>> sqrt() {
        return Floating.of("sqrt", this);
    }

    /** {@code power(this, exponent)}. */
    default NumExpr<Double, Optional<Double>> power(double exponent) {
        return Floating.of("power", this, bind(exponent));
    }

    /** {@code power(this, exponent)}. */
    default NumExpr<Double, Optional<Double>> power(NumExpr<?, ?> exponent) {
        return Floating.of("power", this, Floating.node(exponent));
    }

    /** {@code exp(this)}: this power of e. */
    default NumExpr<Double, Optional<Double>> exp() {
        return Floating.of("exp", this);
    }

    /** {@code ln(this)}: the natural logarithm. */
    default NumExpr<Double, Optional<Double>> ln() {
        return Floating.of("ln", this);
    }

    /** {@code log10(this)}. */
    default NumExpr<Double, Optional<Double>> log10() {
        return Floating.of("log10", this);
    }

    /** {@code ln(this) / ln(base)}: the logarithm to this base. */
    default NumExpr<Double, Optional<Double>> log(double base) {
        if (!(base > 0) || base == 1) {
            throw new IllegalArgumentException(
                    this + ".log(" + base + ") is no number; use a base above 0 that isn't 1");
        }
        return Floating.of("log_to_base", this, bind(base));
    }

    /** {@code sin(this)}, of an angle in radians. */
    default NumExpr<Double, Optional<Double>> sin() {
        return Floating.of("sin", this);
    }

    /** {@code cos(this)}, of an angle in radians. */
    default NumExpr<Double, Optional<Double>> cos() {
        return Floating.of("cos", this);
    }

    /** {@code tan(this)}, of an angle in radians. */
    default NumExpr<Double, Optional<Double>> tan() {
        return Floating.of("tan", this);
    }

    /** {@code asin(this)}: the angle in radians. */
    default NumExpr<Double, Optional<Double>> asin() {
        return Floating.of("asin", this);
    }

    /** {@code acos(this)}: the angle in radians. */
    default NumExpr<Double, Optional<Double>> acos() {
        return Floating.of("acos", this);
    }

    /** {@code atan(this)}: the angle in radians. */
    default NumExpr<Double, Optional<Double>> atan() {
        return Floating.of("atan", this);
    }

    /** {@code atan2(this, x)}: the angle in radians of the point (x, this). */
    default NumExpr<Double, Optional<Double>> atan2(NumExpr<?, ?> x) {
        return Floating.of("atan2", this, Floating.node(x));
    }

    /** {@code degrees(this)}: an angle in radians in degrees. */
    default NumExpr<Double, Optional<Double>> degrees() {
        return Floating.of("degrees", this);
    }

    /** {@code radians(this)}: an angle in degrees in radians. */
    default NumExpr<Double, Optional<Double>> radians() {
        return Floating.of("radians", this);
    }

    private static ExprNode bind(double value) {
        return new ExprNode.Bind<>(StandardTypes.DOUBLE, value);
    }
}
