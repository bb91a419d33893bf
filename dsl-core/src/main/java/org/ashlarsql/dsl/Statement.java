package org.ashlarsql.dsl;

import org.ashlarsql.check.Checker;
import org.ashlarsql.render.Arguments;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.RenderedSql;
import org.ashlarsql.render.SqlWriter.Layout;
import org.ashlarsql.render.StandardDialect;
import org.ashlarsql.tree.StatementNode;

/**
 * A statement: an immutable value, safe to share between threads and to hold in a constant. It remembers what it was
 * rendered to, so that executing it again costs no rendering.
 */
public abstract sealed class Statement permits Query, Command, Call {

    private final Sending sending;

    Statement(Sending sending) {
        this.sending = sending;
    }

    /** The statement's tree. */
    public abstract StatementNode node();

    /**
     * The SQL that a database gets to see.
     *
     * @throws org.ashlarsql.check.CheckException if the statement can't mean what it says
     * @throws org.ashlarsql.render.UnsupportedFeatureException if the database can't do it
     */
    public final RenderedSql render(Dialect dialect) {
        RenderedSql sql = renderings().of(this, dialect).sql();
        return sending.comment().isEmpty() ? sql : sql.behind(sending.comment());
    }

    /**
     * This statement behind a comment, which its database's logs and tables of activity show: {@code comment("films page
     * 3")}. It replaces an earlier one; what would end the comment is taken apart. Changing it costs no rendering.
     */
    public abstract Statement comment(String text);

    /** The tree that is sent, in which a parameter is a parameter whether it has a value already or not. */
    StatementNode sent() {
        return node();
    }

    /** The values of its parameters. */
    public final Arguments arguments() {
        return sending.arguments();
    }

    /** The SQL with its values written out, for people and logs; never execute it. */
    public final String inlined(Dialect dialect) {
        return dialect.render(node(), Layout.INLINED).sql();
    }

    /** The SQL laid out for people, with a question mark for every value. */
    public final String formatted(Dialect dialect) {
        return dialect.render(sent(), Layout.BLOCK).sql();
    }

    /** Refuses a statement that can't mean what it says; done once, before it's first rendered. */
    void check() {
        Checker.check(sent());
    }

    final Sending sending() {
        return sending;
    }

    final Renderings renderings() {
        return sending.renderings();
    }

    /** The statement as standard SQL, laid out for people. */
    @Override
    public final String toString() {
        return formatted(StandardDialect.INSTANCE);
    }
}
