package org.ashlarsql.dialect;

import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.Precedence;

/** Functions of numbers and texts on MySQL and MariaDB. */
final class MySqlFamilyScalars {

    /** Shifting to the right lets in zeros, so that a negative number is shifted turned. */
    private static final String SHIFT_RIGHT =
            "case when <0> < 0 then cast(~(~<0> >> %1$s) as signed) else cast(<0> >> %1$s as signed) end";

    private static final String TRIM = "TRIM of a set of characters";
    private static final String TRIM_INSTEAD = "trim one character, or use regexReplace(...)";

    private static final FunctionTable TABLE = FunctionTable.EMPTY
            // What is computed with NULL is a float to them, and halves of floats go to the even number.
            .with("round_whole", "round(cast({0} as signed), {1})")
            .with("trunc", "truncate({0}, 0)")
            .with("trunc_to", "truncate({0}, {1})")
            .with("pi", "cast(pi() as double)")
            .with("random", "rand()")
            // Operators of bits yield unsigned numbers: https://dev.mysql.com/doc/refman/8.0/en/bit-functions.html
            .with("bitand", "cast(<0> & <1> as signed)")
            .with("bitor", "cast(<0> | <1> as signed)")
            .with("bitxor", "cast(<0> ^ <1> as signed)")
            .with("bitnot", "cast(~<0> as signed)")
            .with("shift_left", "cast(<0> << {1} as signed)")
            .with("shift_left_by", "cast(<0> << (<1> & 63) as signed)")
            .with("shift_right", SHIFT_RIGHT.formatted("{1}"))
            .with("shift_right_by", SHIFT_RIGHT.formatted("(<1> & 63)"))
            .with("substring_from", "substring({0}, greatest({1}, 1))")
            .with("substring_from_for", "substring({0}, greatest({1}, 1), <2> + least({1}, 1) - 1)")
            .with("position", "locate({0}, {1})")
            .without("trim_both_any", TRIM, TRIM_INSTEAD)
            .without("trim_leading_any", TRIM, TRIM_INSTEAD)
            .without("trim_trailing_any", TRIM, TRIM_INSTEAD)
            .without(
                    "split_part_overlapping",
                    "splitting at a delimiter that overlaps itself",
                    "replace it by another one first")
            .with("split_part", "substring_index(substring_index(concat({0}, repeat({1}, {2})), {1}, {2}), {1}, -1)")
            .operator("ratio", "cast({0} as decimal(65, 30)) / nullif({1}, 0)", Precedence.MULTIPLICATIVE);

    /** What MySQL alone writes so. */
    static final FunctionTable MYSQL = TABLE.with("regexp_like", "regexp_like({0}, {1}, 'c')")
            .with("regexp_like_ignoring_case", "regexp_like({0}, {1}, 'i')")
            .with("regexp_replace", "regexp_replace({0}, {1}, {2}, 1, 0, 'c')")
            .with("regexp_replace_first", "regexp_replace({0}, {1}, {2}, 1, 1, 'c')");

    /** What MariaDB alone writes so. */
    static final FunctionTable MARIADB = TABLE.operator(
                    "regexp_like", "<0> regexp concat('(?-i)', {1})", Precedence.COMPARISON)
            .operator("regexp_like_ignoring_case", "<0> regexp concat('(?i)', {1})", Precedence.COMPARISON)
            .with("regexp_replace", "regexp_replace({0}, concat('(?-i)', {1}), {2})")
            .without(
                    "regexp_replace_first",
                    "REGEXP_REPLACE of the first match alone",
                    "use regexReplace(...), which replaces them all");

    private MySqlFamilyScalars() {}
}
