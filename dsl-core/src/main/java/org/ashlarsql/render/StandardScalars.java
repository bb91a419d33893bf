package org.ashlarsql.render;

/** Functions of numbers and texts as the standard writes them, or as most databases do. */
final class StandardScalars {

    static final FunctionTable TABLE = FunctionTable.EMPTY
            .with("round_before_point", "round({0}, {1})")
            .with("round_whole", "round({0}, {1})")
            .with("trunc_to", "trunc({0}, {1})")
            .operator("log_to_base", "ln({0}) / ln({1})", Precedence.MULTIPLICATIVE)
            .operator("bitand", "<0> & <1>", Precedence.COMPARISON)
            .operator("bitor", "<0> | <1>", Precedence.COMPARISON)
            .operator("bitxor", "<0> ^ <1>", Precedence.COMPARISON)
            .operator("bitnot", "~<0>", Precedence.SIGN)
            .operator("shift_left", "cast({0} as bigint) << {1}", Precedence.COMPARISON)
            .operator("shift_left_by", "cast({0} as bigint) << cast(<1> & 63 as integer)", Precedence.COMPARISON)
            .operator("shift_right", "cast({0} as bigint) >> {1}", Precedence.COMPARISON)
            .operator("shift_right_by", "cast({0} as bigint) >> cast(<1> & 63 as integer)", Precedence.COMPARISON)
            .operator("regexp_like", "<0> ~ <1>", Precedence.COMPARISON)
            .operator("regexp_like_ignoring_case", "<0> ~* <1>", Precedence.COMPARISON)
            .with("regexp_replace", "regexp_replace({0}, {1}, {2}, 'g')")
            .with("regexp_replace_first", "regexp_replace({0}, {1}, {2})")
            .with("substring_from", "substring({0}, {1})")
            .with("substring_from_for", "substring({0}, {1}, case when <2> < 0 then 0 else {2} end)")
            .with("position", "position(<0> in <1>)")
            .with("trim_both", "trim(both {1} from {0})")
            .with("trim_both_any", "trim(both {1} from {0})")
            .with("trim_leading", "trim(leading {1} from {0})")
            .with("trim_leading_any", "trim(leading {1} from {0})")
            .with("trim_trailing", "trim(trailing {1} from {0})")
            .with("trim_trailing_any", "trim(trailing {1} from {0})")
            .with("split_part_overlapping", "split_part({0*})")
            .with("greatest_or_null", "greatest({0*})")
            .with("least_or_null", "least({0*})")
            .operator("ratio", "cast({0} as numeric) / nullif({1}, 0)", Precedence.MULTIPLICATIVE);

    private StandardScalars() {}
}
