package org.ashlarsql.render;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.ashlarsql.render.SqlWriter.Layout;
import org.ashlarsql.tree.CallNode;
import org.ashlarsql.tree.StatementNode;
import org.ashlarsql.type.TypeMap;

/**
 * One database in one version: a difference on the standard.
 *
 * <p>Dialects are immutable; two of the same database and version are equal.
 */
public abstract class Dialect {

    private final String name;
    private final Version version;
    private final Set<Feature> features;
    private final TypeMap types;
    private final FunctionTable functions;
    private final Precedence precedence;

    protected Dialect(
            String name,
            Version version,
            Set<Feature> features,
            TypeMap types,
            FunctionTable functions,
            Precedence precedence) {
        this.name = name;
        this.version = version;
        this.features = Set.copyOf(features);
        this.types = types;
        this.functions = functions;
        this.precedence = precedence;
    }

    /** The database's name, as people write it. */
    public final String name() {
        return name;
    }

    public final Version version() {
        return version;
    }

    public final boolean supports(Feature feature) {
        return features.contains(feature);
    }

    /**
     * Refuses a feature that this database lacks.
     *
     * @param instead what to do about it, for the message
     */
    public final void require(Feature feature, String instead) {
        if (!supports(feature)) {
            throw new UnsupportedFeatureException(feature.toString(), this, instead);
        }
    }

    /** How this database stores the standard types. */
    public final TypeMap types() {
        return types;
    }

    /** How values are bound that a column is set to, where that isn't how they are bound elsewhere. */
    public TypeMap storedTypes() {
        return types;
    }

    /** How this database writes functions. */
    public final FunctionTable functions() {
        return functions;
    }

    /** How tight this database binds each kind of expression. */
    public final Precedence precedence() {
        return precedence;
    }

    /** The SQL that is executed for a statement. */
    public final RenderedSql render(StatementNode statement) {
        return render(statement, Layout.LINE);
    }

    /** A statement as SQL, laid out for its reader. */
    public final RenderedSql render(StatementNode statement, Layout layout) {
        var out = new SqlWriter(layout);
        renderer(out).statement(statement);
        return out.rendered();
    }

    /** A renderer that writes this database's SQL. */
    public abstract Renderer renderer(SqlWriter out);

    /**
     * The JDBC fetch size with which the driver reads a result piece by piece rather than whole.
     * Zero where it always does.
     */
    public abstract int streamingFetchSize();

    /** Whether the driver streams inside a transaction only. */
    public boolean streamsInTransactionOnly() {
        return false;
    }

    /** Whether a transaction goes on after a statement that failed, as if that hadn't been tried. */
    public boolean outlivesFailures() {
        return true;
    }

    /** What gives values to the parameters of a CALL, as statements of their own in front of it. */
    public List<? extends StatementNode> beforeCall(CallNode call) {
        return List.of();
    }

    /** The query behind a CALL that yields what its parameters hand out; none where CALL itself does. */
    public List<? extends StatementNode> behindCall(CallNode call) {
        return List.of();
    }

    /** How this database writes many rows best. */
    public abstract BulkPlan bulk();

    /** What the database refused, by the standard's SQLSTATE (SQL:2016, 24.1). */
    public ErrorKind errorKind(SQLException error) {
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        return switch (state) {
            case "23505" -> ErrorKind.UNIQUE;
            case "23503" -> ErrorKind.FOREIGN_KEY;
            case "23502" -> ErrorKind.NOT_NULL;
            case "23514" -> ErrorKind.CHECK;
            case "40001", "40P01" -> ErrorKind.SERIALIZATION;
            case "55P03" -> ErrorKind.LOCK_TIMEOUT;
            case "57P01", "57P02", "57P03" -> ErrorKind.CONNECTION;
            default -> state.startsWith("08") ? ErrorKind.CONNECTION : ErrorKind.OTHER;
        };
    }

    @Override
    public final boolean equals(Object other) {
        return this == other
                || (other instanceof Dialect dialect && name.equals(dialect.name) && version.equals(dialect.version));
    }

    @Override
    public final int hashCode() {
        return name.hashCode() * 31 + version.hashCode();
    }

    @Override
    public final String toString() {
        return name + " " + version;
    }
}
