package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.sample.Film.FILM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.feature.RandomExpressions.Pair;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.RowReader;
import org.junit.jupiter.api.Test;

/**
 * Parentheses that are left out change nothing: each of many random expressions comes to the same as it does with all
 * operands in parentheses, and to the same on every database.
 */
class RandomExpressionTest {

    private static final long SEED = 20_240_229;
    private static final int EXPRESSIONS = 2_000;
    private static final int AT_ONCE = 50;

    @Test
    void parenthesesThatAreLeftOutChangeNothing() {
        var random = new RandomExpressions(new Random(SEED));
        for (int done = 0; done < EXPRESSIONS; done += AT_ONCE) {
            List<Pair<Expr<?, ? extends Optional<?>>>> pairs = random.expressions(AT_ONCE);
            var bare = films(pairs.stream().map(Pair::bare).toList());
            var bracketed = films(pairs.stream().map(Pair::bracketed).toList());
            List<List<Optional<?>>> expected = null;
            for (TestDatabase database : TestDatabase.enabled()) {
                List<List<Optional<?>>> rows = SampleDatabases.on(database).list(bare);
                assertThat(rows).as("%s", database).hasSize(5);
                requireSame(pairs, rows, SampleDatabases.on(database).list(bracketed), database);
                requireSame(pairs, rows, expected == null ? rows : expected, database);
                expected = rows;
            }
        }
    }

    private static void requireSame(
            List<Pair<Expr<?, ? extends Optional<?>>>> pairs,
            List<List<Optional<?>>> actual,
            List<List<Optional<?>>> expected,
            TestDatabase database) {
        for (int row = 0; row < actual.size(); row++) {
            for (int i = 0; i < pairs.size(); i++) {
                assertThat(actual.get(row).get(i))
                        .as("film %d on %s: %s", row + 1, database, pairs.get(i).bracketed())
                        .isEqualTo(expected.get(row).get(i));
            }
        }
    }

    private static Select<List<Optional<?>>> films(List<Expr<?, ? extends Optional<?>>> expressions) {
        return select(new All(expressions)).from(FILM).orderBy(FILM.filmId.asc());
    }

    /** Any number of expressions side by side. */
    private record All(List<Expr<?, ? extends Optional<?>>> expressions) implements Projection<List<Optional<?>>> {

        @Override
        public List<ExprNode> items() {
            return expressions.stream().map(Expr::node).toList();
        }

        @Override
        public RowReader<List<Optional<?>>> reader(Slots slots) {
            var readers = new ArrayList<RowReader<? extends Optional<?>>>();
            expressions.forEach(expression -> readers.add(expression.reader(slots)));
            return rows -> {
                var values = new ArrayList<Optional<?>>();
                for (RowReader<? extends Optional<?>> reader : readers) {
                    values.add(reader.read(rows));
                }
                return values;
            };
        }
    }
}
