package org.ashlarsql.injection;

import static org.ashlarsql.dsl.Sql.raw;
import static org.ashlarsql.dsl.Sql.rawCommand;
import static org.ashlarsql.dsl.Sql.rawQuery;
import static org.ashlarsql.dsl.Sql.result;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.ashlarsql.dialect.Dialects;
import org.junit.jupiter.api.Test;

/** Raw SQL that somebody seems to have added something to is refused before it's sent. */
class RawGuardTest {

    @Test
    void quotesAndCommentsThatNothingEnds() {
        Stream.of("name = 'O'Brien'", "name = '", "\"a", "a /* b", "E'a\\'").forEach(sql -> {
            assertThatThrownBy(() -> raw(sql))
                    .as(sql)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("that nothing ends");
            assertThatThrownBy(() -> rawQuery("select " + sql, result(TEXT)))
                    .as(sql)
                    .hasMessageEndingWith("; give values as arguments, and double a quote inside a literal or a name");
        });
    }

    @Test
    void moreThanOneStatement() {
        assertThatThrownBy(() -> raw("1; drop table film"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "raw SQL has more text behind a semicolon: 1; drop table film; give values as arguments, and"
                                + " statements one by one");
        var two = rawCommand("delete from film where id = 1; drop table film -- '");
        assertThatThrownBy(() -> two.render(Dialects.postgreSql()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("statements one by one, or withSemicolons() where they are inside of one, as in a"
                        + " trigger's body");
    }

    @Test
    void whatOnlyLooksLikeThat() {
        Stream.of(
                        "'it''s; fine'",
                        "\"a;b\"",
                        "`a;b`",
                        "a /* ;' */",
                        "$$it's; fine$$",
                        "$x$ ' $x$",
                        "E'it\\'s;'",
                        "1 -- it's; fine")
                .forEach(sql -> {
                    assertThat(raw(sql)).isNotNull();
                    assertThat(rawQuery("select " + sql, result(TEXT))
                                    .render(Dialects.sqlite())
                                    .sql())
                            .isEqualTo("select " + sql);
                });
        String ended = "delete from film; -- all\n";
        assertThat(rawCommand(ended).render(Dialects.sqlite()).sql()).isEqualTo(ended);
    }

    @Test
    void bodiesOfTriggers() {
        String sql = "create trigger t after insert on film begin delete from film; end";
        assertThat(rawCommand(sql).withSemicolons().render(Dialects.sqlite()).sql())
                .isEqualTo(sql);
    }
}
