package org.ashlarsql.drift;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.Name;
import org.jspecify.annotations.Nullable;

/**
 * Checks, when a program starts, that the database has what its generated classes say.
 *
 * <pre>{@code
 * SchemaCheck.of(Tables.allTables()).verify(dataSource);
 * }</pre>
 *
 * <p>What would break a statement or the reading of a row is a difference: a missing table or column, a type that can't
 * hold or yield the values, NULLs where the classes promise none, a new column that every INSERT would have to set,
 * missing keys, other labels of an enum. What is more than the classes know, or narrower than they say, is a note: further
 * tables aren't even that. Classes that were generated from another database are compared by what their types mean.
 *
 * <p>It costs a fixed number of catalogue queries for each schema, however many tables there are.
 */
public final class SchemaCheck {

    private final List<Table<?, ?>> tables;

    private final @Nullable String schema;

    private SchemaCheck(List<Table<?, ?>> tables, @Nullable String schema) {
        this.tables = tables;
        this.schema = schema;
    }

    /** The check of these tables. */
    public static SchemaCheck of(List<? extends Table<?, ?>> tables) {
        return new SchemaCheck(List.copyOf(tables), null);
    }

    /** The check of these tables. */
    public static SchemaCheck of(Table<?, ?>... tables) {
        return of(List.of(tables));
    }

    /** The same check, with another schema than the connection's current one for tables that don't name theirs. */
    public SchemaCheck in(String schema) {
        return new SchemaCheck(tables, schema);
    }

    /**
     * Fails if there is a difference.
     *
     * @throws SchemaDriftException with all differences
     */
    public void verify(DataSource database) throws SQLException {
        Drift drift = drift(database);
        if (!drift.isEmpty()) {
            throw new SchemaDriftException(drift);
        }
    }

    /** What has changed. */
    public Drift drift(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return drift(connection);
        }
    }

    /** What has changed in the database at the other end of a connection, which stays open. */
    public Drift drift(Connection connection) throws SQLException {
        Map<Optional<String>, SchemaModel> schemas = read(connection);
        var found = new Judgement();
        for (Table<?, ?> table : tables) {
            Name qualifier = table.relation().schema();
            found.in(qualifier == null ? null : qualifier.text());
            ClassCheck.of(table, Objects.requireNonNull(schemas.get(schema(table))), found)
                    .find();
        }
        return found.drift();
    }

    /** All together, with those that foreign keys lead to: a reader leaves out keys that lead elsewhere. */
    private Map<Optional<String>, SchemaModel> read(Connection connection) throws SQLException {
        List<Optional<String>> names =
                tables.stream().flatMap(this::schemas).distinct().toList();
        List<SchemaModel> models = SchemaReader.of(connection)
                .readAll(
                        connection,
                        names.stream()
                                .map(name -> SchemaSelection.all().of(name.orElse(null)))
                                .toList());
        return IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, models::get));
    }

    private Stream<Optional<String>> schemas(Table<?, ?> table) {
        return Stream.concat(
                Stream.of(schema(table)),
                table.definition().known().foreignKeys().stream()
                        .map(key -> schema(key.referenced().schema())));
    }

    private Optional<String> schema(Table<?, ?> table) {
        return schema(table.relation().schema());
    }

    private Optional<String> schema(@Nullable Name qualifier) {
        return Optional.ofNullable(qualifier).map(Name::text).or(() -> Optional.ofNullable(schema));
    }
}
