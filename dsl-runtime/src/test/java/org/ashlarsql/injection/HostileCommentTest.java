package org.ashlarsql.injection;

import static org.ashlarsql.dsl.Ddl.commentOn;
import static org.ashlarsql.dsl.Ddl.createIndex;
import static org.ashlarsql.dsl.Ddl.createSchema;
import static org.ashlarsql.dsl.Ddl.createSequence;
import static org.ashlarsql.dsl.Ddl.createTable;
import static org.ashlarsql.dsl.Ddl.createTableAs;
import static org.ashlarsql.dsl.Ddl.createView;
import static org.ashlarsql.dsl.Ddl.dropIndex;
import static org.ashlarsql.dsl.Ddl.dropTable;
import static org.ashlarsql.dsl.Sql.deleteFrom;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.mergeInto;
import static org.ashlarsql.dsl.Sql.rawCommand;
import static org.ashlarsql.dsl.Sql.rawQuery;
import static org.ashlarsql.dsl.Sql.result;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.truncate;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.dsl.Call;
import org.ashlarsql.dsl.Command;
import org.ashlarsql.dsl.Query;
import org.ashlarsql.dsl.Routine;
import org.ashlarsql.dsl.Statement;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.sample.Language;
import org.ashlarsql.schema.UniqueKey;
import org.junit.jupiter.api.Test;

/** A comment is the same in front of each kind of statement; that of a query is sent by {@link HostileTextTest}. */
class HostileCommentTest {

    private static final UniqueKey<Language> KEY = Language.LANGUAGE_PKEY;

    private static final List<Command> COMMANDS = List.of(
            insertInto(LANGUAGE).set(LANGUAGE.languageId.to(1)).set(LANGUAGE.name.to("a")),
            insertInto(LANGUAGE)
                    .set(LANGUAGE.languageId.to(1))
                    .set(LANGUAGE.name.to("a"))
                    .onConflict(KEY)
                    .orAnyOther()
                    .doUpdateOthers(),
            update(FILM).set(FILM.title.to("a")).everyRow(),
            deleteFrom(FILM).everyRow(),
            mergeInto(FILM)
                    .using(LANGUAGE, FILM.languageId.eq(LANGUAGE.languageId))
                    .whenMatched()
                    .thenDelete(),
            truncate(FILM).restartIdentity(),
            rawCommand("vacuum"),
            createTable(LANGUAGE),
            createTableAs("t", select(FILM.title).from(FILM)),
            createView("v", select(FILM.title).from(FILM)),
            createIndex("i", FILM, FILM.title),
            createSchema("s"),
            createSequence("s"),
            dropIndex("i", FILM),
            dropTable("t"),
            commentOn(FILM, "a"));

    private static final List<Query<?>> QUERIES = List.of(
            deleteFrom(FILM).everyRow().returning(FILM.title), rawQuery("select title from film", result(TEXT)));

    private static final Call<?> CALL = Routine.of("p").call();

    /** What this tries, as the list of entries calls it. */
    static final Set<String> TRIED = Stream.of(COMMANDS, QUERIES, List.of(CALL))
            .flatMap(List::stream)
            .map(statement -> "dsl." + statement.getClass().getSimpleName() + "#comment")
            .collect(Collectors.toCollection(() -> new HashSet<>(Set.of("dsl.Command#comment"))));

    @Test
    void standsInFrontOfEachKindOfStatementAsOfAQuery() {
        for (Dialect dialect :
                List.of(Dialects.sqlite(), Dialects.postgreSql(), Dialects.mariaDb(), Dialects.mySql())) {
            for (String text : Hostile.texts()) {
                String comment = comment(dialect, text);
                COMMANDS.forEach(command -> standsInFront(comment, command, one -> one.comment(text), dialect));
                standsInFront(comment, CALL, one -> one.comment(text), dialect);
                QUERIES.forEach(query -> standsInFront(comment, query, one -> one.comment(text), dialect));
            }
        }
    }

    private static String comment(Dialect dialect, String text) {
        var query = select(FILM.title).from(FILM);
        String commented = query.comment(text).render(dialect).sql();
        String plain = query.render(dialect).sql();
        assertThat(commented).endsWith(plain);
        return commented.substring(0, commented.length() - plain.length());
    }

    private static <S extends Statement> void standsInFront(
            String comment, S statement, Function<S, ? extends Statement> commented, Dialect dialect) {
        String plain;
        try {
            plain = statement.render(dialect).sql();
        } catch (UnsupportedFeatureException e) {
            return;
        }
        assertThat(commented.apply(statement).render(dialect).sql())
                .as("%s", statement.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .isEqualTo(comment + plain);
    }
}
