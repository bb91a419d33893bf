package org.ashlarsql.schema;

import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.sample.Film;
import org.ashlarsql.sample.Language;
import org.junit.jupiter.api.Test;

class KeyTest {

    private static final UniqueKey<Language> LANGUAGE_PKEY = UniqueKey.of(LANGUAGE, "language_id");
    private static final ForeignKey<Film, Language> ORIGINAL =
            ForeignKey.of(LANGUAGE_PKEY, FILM, "original_language_id");

    @Test
    void aForeignKeyJoinsAnyOccurrencesOfItsTables() {
        Film f = FILM.as("f");
        var original = LANGUAGE.as("original").outer();
        assertThat(select(f.title, original.name)
                        .from(f)
                        .leftJoin(original, ORIGINAL.on(f, original))
                        .render(Dialects.sqlite())
                        .sql())
                .isEqualTo("select f.title, original.name from film as f"
                        + " left join language as original on original.language_id = f.original_language_id");
    }

    @Test
    void aKeyIsMadeOfItsTablesColumns() {
        assertThatThrownBy(() -> UniqueKey.of(LANGUAGE, "title"))
                .hasMessage("a key of language names the columns [title], but the table has [language_id, name]");
        assertThatThrownBy(() -> ForeignKey.of(LANGUAGE_PKEY, FILM, "film_id", "title"))
                .hasMessage(
                        "a foreign key of film has [film_id, title], but refers to [language_id] of language: as many"
                                + " on both sides are needed");
    }
}
