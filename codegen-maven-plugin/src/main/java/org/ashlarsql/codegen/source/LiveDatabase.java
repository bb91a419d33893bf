package org.ashlarsql.codegen.source;

import java.sql.Connection;
import java.sql.SQLException;
import org.ashlarsql.codegen.DatabaseAddress;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaSelection;

/** A database that is there; it isn't changed unless it comes with migrations. */
record LiveDatabase(DatabaseAddress database, Migrations migrations) implements SchemaSource {

    @Override
    public SchemaModel read(SchemaSelection selection) {
        var connections = Connections.to(database);
        if (migrations.locations().isEmpty()) {
            SqliteFile.checkPresent(database);
        }
        try (Connection connection = connections.getConnection()) {
            if (!migrations.locations().isEmpty()) {
                migrations.run(connections, selection.schema());
            }
            return SchemaSource.read(connection, selection, database);
        } catch (SQLException e) {
            throw new GenerationException(ConnectionFailure.message(database, e), e);
        }
    }
}
