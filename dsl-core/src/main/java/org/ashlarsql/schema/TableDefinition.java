package org.ashlarsql.schema;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Ordering;
import org.ashlarsql.schema.ColumnInfo.Trait;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.DefinedDefault;
import org.ashlarsql.tree.DefinedIndex;
import org.ashlarsql.tree.DefinedTable;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.ReferentialAction;
import org.jspecify.annotations.Nullable;

/**
 * What CREATE TABLE needs to know beside a table's columns: its keys and their names, defaults, checks, indexes, comments.
 * Generated classes answer one by {@code definition()}, as may yours; each method here answers another one.
 *
 * <pre>{@code
 * db.execute(createTable(FILM.definition().withoutDefault(FILM.addedAt)));
 * }</pre>
 *
 * <p>Methods whose names end in {@code Sql} take text of the database that the table was read from. It's used on that
 * database alone; on any other, a statement that needs it is refused, unless there is something that all of them know.
 *
 * @param <T> the table
 */
public final class TableDefinition<T extends Table<T, ?>> {

    private final Table<T, ?> table;
    private final DefinedTable node;

    private TableDefinition(Table<T, ?> table, DefinedTable node) {
        this.table = table;
        this.node = node;
    }

    /** What the table's own fields tell. */
    static <T extends Table<T, ?>> TableDefinition<T> of(Table<T, ?> table, String database) {
        List<Name> key = table.relation().key();
        return new TableDefinition<>(
                table,
                new DefinedTable(
                        table.relation(),
                        database,
                        table.columns().stream().map(DefinedColumns::of).toList(),
                        key.isEmpty() ? null : new DefinedTable.Key(null, key),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null));
    }

    /**
     * What is known of the table, in the tree of a statement.
     *
     * @throws IllegalStateException if a column has a default, or is computed, and nobody says by what
     */
    public DefinedTable node() {
        List<Name> known = table.columns().stream()
                .filter(column -> column.traits().contains(Trait.DEFAULT)
                        || column.traits().equals(Set.of(Trait.COMPUTED)))
                .map(ColumnInfo::name)
                .toList();
        for (DefinedTable.Column column : node.columns()) {
            if (known.contains(column.name()) && DefinedColumns.isUnknown(column)) {
                throw new IllegalStateException("what " + table + "." + column.name()
                        + " has by default, or is computed by, isn't known; say it in definition(), by"
                        + " defaultTo(column.to(value)), withoutDefault(column) or computedBy(column, expression)");
            }
        }
        return withKeysOfTable().node;
    }

    /** What is known of the table, which may be less than CREATE TABLE needs. */
    public DefinedTable known() {
        return withKeysOfTable().node;
    }

    /** With the unique keys that only {@code uniqueKeys()} of a table written by hand tells. */
    private TableDefinition<T> withKeysOfTable() {
        TableDefinition<T> all = this;
        Set<List<Name>> told = uniqueKeys().stream().map(UniqueKey::columns).collect(Collectors.toSet());
        for (UniqueKey<T> key : table.uniqueKeys()) {
            all = told.contains(key.columns()) ? all : all.unique(null, key);
        }
        return all;
    }

    /** Whether it's another definition of the same table. */
    public boolean isOfSameTable(TableDefinition<?> other) {
        return node.table().equals(other.node.table());
    }

    /** The primary key and the unique ones. */
    public List<UniqueKey<T>> uniqueKeys() {
        return Stream.concat(Stream.ofNullable(node.primaryKey()), node.uniqueKeys().stream())
                .map(key -> new UniqueKey<>(table, key.columns()))
                .toList();
    }

    /** The name of the primary key. */
    public TableDefinition<T> primaryKey(String name) {
        return with(node.withPrimaryKey(
                new DefinedTable.Key(Name.of(name), table.relation().key())));
    }

    /** A unique key; without a name, the database makes one. */
    public TableDefinition<T> unique(@Nullable String name, UniqueKey<T> key) {
        return with(node.withUniqueKeys(and(node.uniqueKeys(), new DefinedTable.Key(nameOf(name), key.columns()))));
    }

    /** A unique key of these columns. */
    public TableDefinition<T> unique(@Nullable String name, Expr<?, ?>... columns) {
        return unique(
                name,
                new UniqueKey<>(
                        table, Arrays.stream(columns).map(this::columnName).toList()));
    }

    /** A foreign key, for which rows that are referred to can't be deleted. */
    public TableDefinition<T> foreignKey(@Nullable String name, ForeignKey<T, ?> key) {
        return foreignKey(name, key, ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION);
    }

    /** A foreign key with what becomes of the rows that refer. */
    public TableDefinition<T> foreignKey(
            @Nullable String name, ForeignKey<T, ?> key, ReferentialAction onDelete, ReferentialAction onUpdate) {
        var defined = new DefinedTable.ForeignKey(
                nameOf(name),
                key.columns(),
                key.referenced().table().relation(),
                key.referenced().columns(),
                onDelete,
                onUpdate);
        return with(node.withForeignKeys(and(node.foreignKeys(), defined)));
    }

    /** {@code default value}: {@code defaultTo(FILM.price.to(value))}; an expression can't read columns. */
    public TableDefinition<T> defaultTo(Assignment<T> value) {
        return value.node().map(this::byDefault).orElse(this);
    }

    private TableDefinition<T> byDefault(AssignmentNode.Value value) {
        return column(
                value.column(),
                one -> one.withDefault(new DefinedDefault.Value(DefinedColumns.constant(one, value.value())), null));
    }

    /** {@code default current_timestamp}, or the date or time of it; on SQLite that is UTC. */
    public TableDefinition<T> defaultNow(Column<T, ?, ?> column) {
        return byDefault(column, new DefinedDefault.Now(false));
    }

    /** As {@link #defaultNow}, in UTC whatever the session's time zone is. */
    public TableDefinition<T> defaultUtcNow(Column<T, ?, ?> column) {
        return byDefault(column, new DefinedDefault.Now(true));
    }

    private TableDefinition<T> byDefault(Column<T, ?, ?> column, DefinedDefault value) {
        return column(column, one -> one.withDefault(value, null));
    }

    /** A default in the database's own SQL. */
    public TableDefinition<T> defaultSql(Column<T, ?, ?> column, @CompileTimeConstant String sql) {
        return column(column, one -> one.withDefault(DefinedColumns.known(one), sql));
    }

    /** Without a default, so that every row has to set the column. */
    public TableDefinition<T> withoutDefault(Column<T, ?, ?> column) {
        return column(column, one -> one.withDefault(null, null));
    }

    /** What a computed column is computed by, on every database. */
    public TableDefinition<T> computedBy(Expr<?, ?> column, Expr<?, ?> expression) {
        return column(column, one -> one.withComputed(new DefinedTable.Computed(null, expression.node(), true)));
    }

    /** What a computed column is computed by, in the database's own SQL. */
    public TableDefinition<T> computedSql(Expr<?, ?> column, @CompileTimeConstant String sql, boolean stored) {
        return column(column, one -> one.withComputed(new DefinedTable.Computed(sql, null, stored)));
    }

    /** A column's type in the database's own SQL, where that says more than the column's type here. */
    public TableDefinition<T> typeSql(Expr<?, ?> column, @CompileTimeConstant String type) {
        return column(column, one -> one.withOwnType(type));
    }

    /** A condition that holds for every row. */
    public TableDefinition<T> check(@Nullable String name, Condition condition) {
        return check(new DefinedTable.Check(nameOf(name), null, condition.node(), false));
    }

    /** A condition in the database's own SQL. */
    public TableDefinition<T> checkSql(@Nullable String name, @CompileTimeConstant String sql) {
        return check(new DefinedTable.Check(nameOf(name), sql, null, false));
    }

    /** A condition in the database's own SQL that only says which labels an enum has; others know that by its type. */
    public TableDefinition<T> labelsSql(@Nullable String name, @CompileTimeConstant String sql) {
        return check(new DefinedTable.Check(nameOf(name), sql, null, true));
    }

    private TableDefinition<T> check(DefinedTable.Check check) {
        return with(node.withChecks(and(node.checks(), check)));
    }

    /** An index by columns or expressions: {@code index("film_by_year", FILM.year.desc(), FILM.title)}. */
    public TableDefinition<T> index(String name, Ordering... parts) {
        return index(new DefinedIndex(
                Name.of(name),
                "",
                Arrays.stream(parts).map(TableDefinition::part).toList(),
                null,
                null,
                ""));
    }

    /**
     * An index in the database's own SQL.
     *
     * @param kind nothing, or what stands between CREATE and INDEX: {@code unique}
     * @param sql what stands behind ON and the table
     */
    public TableDefinition<T> indexSql(String name, @CompileTimeConstant String kind, @CompileTimeConstant String sql) {
        return index(new DefinedIndex(Name.of(name), kind, List.of(), null, sql, node.database()));
    }

    private TableDefinition<T> index(DefinedIndex index) {
        return with(node.withIndexes(and(node.indexes(), index)));
    }

    /** What an index is sorted by; where NULL stands is the database's own business. */
    public static DefinedIndex.Part part(Ordering ordering) {
        OrderItem item = ordering.orderItem();
        boolean column = ordering instanceof Expr<?, ?> && item.operand() instanceof ExprNode.Column;
        return new DefinedIndex.Part(
                item.operand(), column ? ((Expr<?, ?>) ordering).sqlType() : null, item.descending());
    }

    /** A comment on the table. */
    public TableDefinition<T> comment(String text) {
        return with(node.withComment(text));
    }

    /** A comment on a column. */
    public TableDefinition<T> comment(Expr<?, ?> column, String text) {
        return column(column, one -> one.withComment(text));
    }

    /**
     * Without the defaults, checks and indexes that only one database's SQL can say. Columns that are computed by such stay,
     * and want {@link #computedBy}.
     */
    public TableDefinition<T> portable() {
        List<DefinedTable.Column> columns = node.columns().stream()
                .map(column -> column.withDefault(DefinedColumns.known(column), null))
                .toList();
        return with(node.withColumns(columns)
                .withChecks(node.checks().stream()
                        .filter(check -> check.condition() != null)
                        .toList())
                .withIndexes(node.indexes().stream()
                        .filter(index -> index.own() == null)
                        .toList()));
    }

    private TableDefinition<T> column(Expr<?, ?> column, UnaryOperator<DefinedTable.Column> change) {
        return column(columnName(column), change);
    }

    private TableDefinition<T> column(Name name, UnaryOperator<DefinedTable.Column> change) {
        List<DefinedTable.Column> columns = new ArrayList<>(node.columns());
        columns.replaceAll(one -> one.name().equals(name) ? change.apply(one) : one);
        return with(node.withColumns(columns));
    }

    private TableDefinition<T> with(DefinedTable changed) {
        return new TableDefinition<>(table, changed);
    }

    private static <E> List<E> and(List<E> list, E more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    private Name columnName(Expr<?, ?> column) {
        return Optional.of(column.node())
                .filter(one ->
                        one instanceof ExprNode.Column own && own.relation().equals(table.relation()))
                .map(one -> ((ExprNode.Column) one).name())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the definition of " + table + " takes columns of that table, not " + column));
    }

    @Override
    public String toString() {
        return table.toString();
    }

    private static @Nullable Name nameOf(@Nullable String name) {
        return name == null ? null : Name.of(name);
    }
}
