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
public abstract sealed class Statement permits Query, Command {

    private final Arguments arguments;
    private final Renderings renderings;

    Statement(Arguments arguments, Renderings renderings) {
        this.arguments = arguments;
        this.renderings = renderings;
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
        return renderings.of(this, dialect).sql();
    }

    /** The values of its parameters. */
    public final Arguments arguments() {
        return arguments;
    }

    /** The SQL with its values written out, for people and logs; never execute it. */
    public final String inlined(Dialect dialect) {
        return dialect.render(node(), Layout.INLINED).sql();
    }

    /** The SQL laid out for people, with a question mark for every value. */
    public final String formatted(Dialect dialect) {
        return dialect.render(node(), Layout.BLOCK).sql();
    }

    /** Refuses a statement that can't mean what it says; done once, before it's first rendered. */
    void check() {
        Checker.check(node());
    }

    final Renderings renderings() {
        return renderings;
    }

    /** The statement as standard SQL, laid out for people. */
    @Override
    public final String toString() {
        return formatted(StandardDialect.INSTANCE);
    }
}
