package org.ashlarsql.codegen.source;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.ashlarsql.codegen.DatabaseAddress;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.Progress;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaReadException;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.jspecify.annotations.Nullable;

/** A schema in a database, perhaps one that is there for the moment only. */
public interface ConnectedSource extends SchemaSource {

    /** What is done with a connection. */
    @FunctionalInterface
    interface Use<T> {
        T with(Connection connection) throws SQLException;
    }

    /**
     * Connects, after the migrations have been run, and disconnects.
     *
     * @param schema the one that the migrations are run in; null for the connection's current one
     * @throws GenerationException if that isn't possible
     */
    <T> T use(@Nullable String schema, Use<T> use);

    /** Whom it tells what takes long. */
    Progress progress();

    @Override
    default List<SchemaModel> read(List<SchemaSelection> selections) {
        return use(
                onlySchema(selections),
                connection -> SchemaReader.of(connection).readAll(connection, selections));
    }

    /** The schema to run migrations in: they make several themselves. */
    private static @Nullable String onlySchema(List<SchemaSelection> selections) {
        return selections.size() == 1 ? selections.get(0).schema() : null;
    }

    /** Uses a connection, and puts into words what goes wrong. */
    static <T> T use(Connection connection, DatabaseAddress database, Use<T> use) {
        try {
            return use.with(connection);
        } catch (SchemaReadException e) {
            throw new GenerationException(String.valueOf(e.getMessage()), e);
        } catch (SQLException e) {
            throw new GenerationException(
                    "Can't read the schema of " + database.shown() + ": " + FirstLine.of(e)
                            + ". Check that the user may read its catalogue.",
                    e);
        }
    }
}
