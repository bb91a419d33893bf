package org.ashlarsql.dsl;

import java.util.List;
import org.ashlarsql.expr.Binding;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.tree.ExplainNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.RowReader;

/**
 * A database's plan for a statement, as the text of its lines; what they say is each database's own.
 *
 * <pre>{@code
 * db.list(explain(select(FILM.title).from(FILM).where(FILM.filmId.eq(1)))).forEach(System.out::println);
 * }</pre>
 */
public final class Explain extends Query<String> {

    private final Statement statement;
    private final boolean analyze;

    Explain(Statement statement, boolean analyze, Sending sending) {
        super(new Lines(), sending);
        this.statement = statement;
        this.analyze = analyze;
    }

    @Override
    public ExplainNode node() {
        return new ExplainNode(statement.sent(), analyze);
    }

    /** This plan with a value for a parameter of the statement. */
    public Explain bind(Binding value) {
        return new Explain(statement, analyze, sending().bind(value));
    }

    @Override
    public Explain comment(String text) {
        return new Explain(statement, analyze, sending().comment(text));
    }

    @Override
    void check() {
        statement.check();
    }

    /** The last column: SQLite has three others before it. */
    private record Lines() implements Projection<String> {
        @Override
        public List<ExprNode> items() {
            return List.of();
        }

        @Override
        public RowReader<String> reader(Slots slots) {
            return rows -> rows.getString(rows.getMetaData().getColumnCount());
        }
    }
}
