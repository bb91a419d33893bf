package org.ashlarsql.dialect;

import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.Precedence;
import org.ashlarsql.render.Version;

/** Functions of numbers and texts on SQLite. */
final class SqliteScalars {

    /** Two bars bind tighter than every other binary operator: https://www.sqlite.org/lang_expr.html#operators */
    static final int CONCATENATION = Precedence.MULTIPLICATIVE + 5;

    private static final String REGEXP = "regular expressions";
    private static final String REGEXP_INSTEAD =
            "use like(...), or load an extension that has them and call it with function(...) or infix(...)";

    private static final FunctionTable TABLE = FunctionTable.EMPTY
            .with("char_length", "length({0})")
            .with("octet_length", "length(cast({0} as blob))")
            .with("substring_from", "substr({0}, max({1}, 1))")
            .with("substring_from_for", "substr({0}, max({1}, 1), max(<2> + min({1}, 1) - 1, 0))")
            .with("left", "substr({0}, 1, {1})")
            .with("right", "substr({0}, -<1>, {1})")
            .with("position", "instr({1}, {0})")
            .with("trim_both", "trim({0}, {1})")
            .with("trim_both_any", "trim({0}, {1})")
            .with("trim_leading", "ltrim({0}, {1})")
            .with("trim_leading_any", "ltrim({0}, {1})")
            .with("trim_trailing", "rtrim({0}, {1})")
            .with("trim_trailing_any", "rtrim({0}, {1})")
            .with("repeat", "replace(hex(zeroblob({1})), '00', {0})")
            .operator(
                    "lpad",
                    "substr(replace(hex(zeroblob({1})), '00', {2}), 1, max({1} - length({0}), 0)) || substr({0}, 1, {1})",
                    CONCATENATION)
            .with("rpad", "substr(<0> || replace(hex(zeroblob({1})), '00', {2}), 1, {1})")
            .with(
                    "reverse",
                    "(with recursive \"reverse()\"(rest, done) as (select {0}, ''"
                            + " union all select substr(rest, 2), substr(rest, 1, 1) || done from \"reverse()\""
                            + " where rest <> '') select done from \"reverse()\" where rest = '')")
            .with(
                    "split_part",
                    "(with recursive \"split_part()\"(n, part, rest) as (select 0, '', <0> || {1} union all"
                            + " select n + 1, substr(rest, 1, instr(rest, {1}) - 1),"
                            + " substr(rest, instr(rest, {1}) + length({1})) from \"split_part()\""
                            + " where rest <> '' and n < {2})"
                            + " select case when rest is null then null when n = {2} then part else '' end"
                            + " from \"split_part()\" order by n desc limit 1)")
            .without(
                    "split_part_overlapping",
                    "splitting at a delimiter that overlaps itself",
                    "replace it by another one first")
            .without("trunc_to", "TRUNC to digits behind the point", "use round(digits), or truncate in Java")
            // The lowest 53 bits of a random integer, as many as a float holds.
            .operator("random", "(random() & 9007199254740991) / 9007199254740992.0", Precedence.MULTIPLICATIVE)
            .operator("bitxor", "(<0> | <1>) - (<0> & <1>)", Precedence.ADDITIVE)
            .operator("shift_left", "<0> << {1}", Precedence.COMPARISON)
            .operator("shift_left_by", "<0> << (<1> & 63)", Precedence.COMPARISON)
            .operator("shift_right", "<0> >> {1}", Precedence.COMPARISON)
            .operator("shift_right_by", "<0> >> (<1> & 63)", Precedence.COMPARISON)
            .without("regexp_like", REGEXP, REGEXP_INSTEAD)
            .without("regexp_like_ignoring_case", REGEXP, REGEXP_INSTEAD)
            .without("regexp_replace", REGEXP, REGEXP_INSTEAD)
            .without("regexp_replace_first", REGEXP, REGEXP_INSTEAD)
            .without("md5", "MD5", "compute it in Java")
            .with("greatest", "max({0*})")
            .with("greatest_or_null", "max({0*})")
            .with("least", "min({0*})")
            .with("least_or_null", "min({0*})")
            .operator("round_before_point", "round(<0> / {2}) * {2}", Precedence.MULTIPLICATIVE)
            .operator("round_whole", "round(<0> / {2}) * {2}", Precedence.MULTIPLICATIVE)
            .operator("ratio", "cast({0} as real) / <1>", Precedence.MULTIPLICATIVE);

    private SqliteScalars() {}

    /** The functions of a version. */
    static FunctionTable of(Version version) {
        // https://www.sqlite.org/releaselog/3_44_0.html
        return version.isAtLeast(3, 44, 0)
                ? TABLE
                : TABLE.without("concat_ws", "CONCAT_WS before version 3.44", "concatenate with coalesce(...)");
    }
}
