package org.ashlarsql.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SqliteDdlTest {

    @Test
    void commentBesideAColumnIsItsComment() {
        SqliteDdl ddl = SqliteDdl.of("""
                CREATE TABLE t (
                    a int, -- of a
                    b text default '-- no', c int, -- of c, the last on its line
                    d int
                        not null -- of d, on the way
                        check (d > 0), -- and at its end
                    e int --of e
                )""");
        assertThat(ddl.columnComments())
                .isEqualTo(Map.of(
                        "a", "of a",
                        "c", "of c, the last on its line",
                        "d", "of d, on the way\nand at its end",
                        "e", "of e"));
        assertThat(ddl.comment()).isNull();
    }

    @Test
    void commentAboveAColumnIsItsComment() {
        SqliteDdl ddl = SqliteDdl.of("""
                CREATE TABLE t (
                    -- of a
                    --
                    -- ====
                    -- in lines
                    a int
                    -- of b, with commas first
                    , b int -- and beside
                    -- a paragraph for itself

                    , c int
                    -- a constraint's
                    , primary key (a) -- a constraint's, too
                    -- nobody's
                )""");
        assertThat(ddl.columnComments())
                .isEqualTo(Map.of("a", "of a\nin lines", "b", "of b, with commas first\nand beside"));
    }

    @Test
    void commentBesideTheTablesNameIsItsComment() {
        assertThat(SqliteDdl.of("CREATE TABLE t ( -- of t\r\n  a int -- of a\r\n)"))
                .satisfies(ddl -> assertThat(ddl.comment()).isEqualTo("of t"))
                .satisfies(ddl -> assertThat(ddl.columnComments()).isEqualTo(Map.of("a", "of a")));
        assertThat(SqliteDdl.of("CREATE TABLE t -- of t\n( a int)").comment()).isEqualTo("of t");
        assertThat(SqliteDdl.of("CREATE TABLE t ( a int -- of a\n)").comment()).isNull();
    }

    @Test
    void constraintsAreNamedInColumnsAndBehindThem() {
        SqliteDdl ddl = SqliteDdl.of("""
                CREATE TABLE "a (table)" (
                    a int constraint n1 not null constraint n2 unique constraint n3 references "Other" (x),
                    b int constraint "n 4" primary key desc constraint n5 check (b in (1, 2)),
                    c int constraint n6 default (1) unique references other,
                    constraint n7 unique ("a" collate nocase, [b] desc) constraint n8 foreign key (a, b)
                        references third (x, y) on delete set null
                )""");
        assertThat(ddl.primaryKeyName()).isEqualTo("n 4");
        assertThat(ddl.uniqueName(List.of("A"))).isEqualTo("n2");
        assertThat(ddl.uniqueName(List.of("c"))).isNull();
        assertThat(ddl.uniqueName(List.of("a", "b"))).isEqualTo("n7");
        assertThat(ddl.foreignKeyName(List.of("a"), "OTHER")).isEqualTo("n3");
        assertThat(ddl.foreignKeyName(List.of("c"), "other")).isNull();
        assertThat(ddl.foreignKeyName(List.of("a", "b"), "third")).isEqualTo("n8");
    }

    @Test
    void checksAreFoundInColumnsAndBehindThem() {
        SqliteDdl ddl = SqliteDdl.of("""
                CREATE TABLE t (
                    a text default ('check') check (a in ('x', 'y')),
                    b text, c text, check (b in ('(', ')')), check (b <> c)
                    constraint named check ("c" in ('1', '2'))
                )""");
        assertThat(ddl.checks())
                .flatExtracting(
                        check -> CheckLabels.parse(check.condition()).stream().toList())
                .containsExactly(
                        new CheckLabels("a", List.of("x", "y")),
                        new CheckLabels("b", List.of("(", ")")),
                        new CheckLabels("c", List.of("1", "2")));
        assertThat(ddl.checks())
                .extracting(SqliteDdl.Check::sql)
                .containsExactly("a in ('x', 'y')", "b in ('(', ')')", "b <> c", "\"c\" in ('1', '2')");
        assertThat(ddl.checks().get(3).name()).isEqualTo("named");
    }
}
