package org.ashlarsql.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ashlarsql.inspect.Tokens.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckLabelsTest {

    private static CheckLabels parsed(String condition, Syntax syntax) {
        return CheckLabels.parse(Tokens.of(condition, syntax)).orElseThrow();
    }

    @Test
    void asItIsWrittenOnSqlite() {
        assertThat(parsed("state IN ('a', /* b */ 'it''s')", Syntax.SQLITE))
                .isEqualTo(new CheckLabels("state", List.of("a", "it's")));
        assertThat(parsed("((([the state]) in (('a'), ('b'))))", Syntax.SQLITE))
                .isEqualTo(new CheckLabels("the state", List.of("a", "b")));
    }

    @Test
    void asPostgresqlKeepsIt() {
        CheckLabels expected = new CheckLabels("state", List.of("a", "b\\c"));
        assertThat(parsed("(state = ANY (ARRAY['a'::text, 'b\\c'::text]))", Syntax.POSTGRESQL))
                .isEqualTo(expected);
        assertThat(parsed(
                        "((state)::text = ANY ((ARRAY['a'::character varying, E'b\\\\c'::character varying])::text[]))",
                        Syntax.POSTGRESQL))
                .isEqualTo(expected);
        assertThat(parsed(
                        "(state = ANY (ARRAY['a'::public.citext, 'b\\c'::\"odd schema\".citext]))", Syntax.POSTGRESQL))
                .isEqualTo(expected);
    }

    @Test
    void asMysqlAndMariadbKeepIt() {
        assertThat(parsed("(`the``state` in (_utf8mb4'a',_utf8mb4'it\\'s\\n'))", Syntax.MYSQL))
                .isEqualTo(new CheckLabels("the`state", List.of("a", "it's\n")));
        assertThat(parsed("`state` in ('a','b')", Syntax.MYSQL)).isEqualTo(new CheckLabels("state", List.of("a", "b")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "state",
                "state in",
                "state in ()",
                "state in ('a')",
                "state in ('a', 'a')",
                "state in ('a', 'b', 1)",
                "state in ('a', null)",
                "state in ('a', x'62')",
                "state in ('a' 'b')",
                "state in ('a', 'b',)",
                "state in (select 'a', 'b')",
                "state in (upper('a'), 'b')",
                "state in ('a', 'b') or state is null",
                "state in ('a', 'b') collate nocase",
                "state in ('a', 'b') and length(state) = 1",
                "state collate nocase in ('a', 'b')",
                "state not in ('a', 'b')",
                "not state in ('a', 'b')",
                "lower(state) in ('a', 'b')",
                "state || 'x' in ('a', 'b')",
                "(state, other) in (('a', 'b'))",
                "'state' in ('a', 'b')",
                "t.state in ('a', 'b')",
                "state = 'a'",
                "state = 'a' or state = 'b'",
                "state = any (array['a'::mood, 'b'::mood])",
                "state::varchar(1) = any (array['a'::text, 'b'::text])",
                "state::date = any (array['a'::text, 'b'::text])",
                "state = any (array['a'::text, 'b'::text] || others)",
                "state <> all (array['a'::text, 'b'::text])"
            })
    void anythingElseIsLeftAlone(String condition) {
        for (Syntax syntax : Syntax.values()) {
            assertThat(CheckLabels.parse(Tokens.of(condition, syntax))).isEmpty();
        }
    }
}
