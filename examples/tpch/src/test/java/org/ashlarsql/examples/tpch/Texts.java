package org.ashlarsql.examples.tpch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ashlarsql.testing.TestDatabase;

/** Queries and answers in files. */
final class Texts {

    private Texts() {}

    /** The query as written by hand for this database, or for all of them where they understand the same. */
    static String nativeSql(TestDatabase database, Question question) {
        String folder = database.name().toLowerCase(Locale.ROOT);
        return find("/native/%s/q%02d.sql".formatted(folder, question.number()))
                .or(() -> find("/native/common/q%02d.sql".formatted(question.number())))
                .orElseThrow();
    }

    /** What PostgreSQL answered to the query written by hand, numbers rounded to six digits behind the point. */
    static List<String> answer(Question question) {
        return find("/answers/q%02d.txt".formatted(question.number()))
                .orElseThrow()
                .lines()
                .toList();
    }

    /** The answer that comes with the generator, most numbers rounded to the cent. */
    static List<String> generatorsAnswer(Question question) {
        String text =
                find("/io/trino/tpch/queries/q" + question.number() + ".result").orElseThrow();
        return text.lines().skip(1).toList();
    }

    private static Optional<String> find(String path) {
        try (InputStream text = Texts.class.getResourceAsStream(path)) {
            return text == null
                    ? Optional.empty()
                    : Optional.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
