package org.ashlarsql.schema;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ashlarsql.expr.ArrayType;
import org.ashlarsql.expr.BoolType;
import org.ashlarsql.expr.BytesType;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.DateType;
import org.ashlarsql.expr.InstantType;
import org.ashlarsql.expr.JsonType;
import org.ashlarsql.expr.Nullness;
import org.ashlarsql.expr.NumType;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.RangeType;
import org.ashlarsql.expr.TextType;
import org.ashlarsql.expr.TimeType;
import org.ashlarsql.expr.TimestampType;
import org.ashlarsql.expr.TsQueryType;
import org.ashlarsql.expr.TsVectorType;
import org.ashlarsql.expr.ValueType;
import org.ashlarsql.schema.ColumnInfo.Trait;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.Range;
import org.ashlarsql.type.TsQuery;
import org.ashlarsql.type.TsVector;
import org.jspecify.annotations.Nullable;

/**
 * A table or view, as generated classes describe it: a field for each column, {@link #as} for another name in a
 * statement, an {@code outer()} twin for outer joins. Selected as a whole, it yields its row record.
 *
 * <pre>{@code
 * List<FilmRow> films = db.list(select(FILM).from(FILM));
 * }</pre>
 *
 * @param <T> the generated class itself
 * @param <R> its row record
 */
public abstract class Table<T extends Table<T, R>, R> implements From, Occurrence<T>, Projection<R> {

    private final Relation.TableRef relation;
    private final List<ColumnInfo> columns = new ArrayList<>();
    /** By the columns' positions. */
    private final Map<Integer, Supplier<?>> suppliers = new HashMap<>(0);

    protected Table(Relation.TableRef relation) {
        this.relation = relation;
    }

    /** The table called {@code name}, whose primary key has these columns. */
    protected static Relation.TableRef table(String name, String... key) {
        return new Relation.TableRef(
                null, Name.of(name), null, List.of(key).stream().map(Name::of).toList(), false);
    }

    /** The table called {@code name} in a schema other than the connection's current one. */
    protected static Relation.TableRef tableIn(String schema, String name, String... key) {
        return new Relation.TableRef(
                Name.of(schema),
                Name.of(name),
                null,
                List.of(key).stream().map(Name::of).toList(),
                false);
    }

    /** This table under another name: {@code table as alias}. */
    public abstract T as(String alias);

    @Override
    public final Relation.TableRef relation() {
        return relation;
    }

    @Override
    public final FromNode node() {
        return relation;
    }

    /** The column by which the database numbers the rows, where there is one. */
    public final Optional<Name> identity() {
        for (ColumnInfo column : columns) {
            if (column.traits().contains(Trait.IDENTITY)) {
                return Optional.of(column.name());
            }
        }
        return Optional.empty();
    }

    /** Its primary and unique keys, as far as they are known. */
    public List<UniqueKey<T>> uniqueKeys() {
        return relation.key().isEmpty() ? List.of() : List.of(new UniqueKey<>(this, relation.key()));
    }

    /** What CREATE TABLE needs to know of it; override it to say more than the table's fields do. */
    public TableDefinition<T> definition() {
        return define("");
    }

    /**
     * A definition that says what the table's fields do, to be said more of.
     *
     * @param database whose SQL its texts are, {@code "PostgreSQL"} for instance; nothing where it has none
     */
    protected final TableDefinition<T> define(String database) {
        return TableDefinition.of(this, database);
    }

    /** What is known of its columns, in the order of the table. */
    public final List<ColumnInfo> columns() {
        return Collections.unmodifiableList(columns);
    }

    @Override
    public final List<ExprNode> items() {
        return columns.stream().map(this::node).toList();
    }

    /**
     * Has Java give a column its value in every new row that doesn't set it; the column has the trait
     * {@link Trait#JAVA}. Called in the constructor of the table's class.
     *
     * <pre>{@code
     * byJava(externalId, UUID::randomUUID);
     * }</pre>
     *
     * @param value asked once for each row, when the row is sent
     */
    protected final <V> void byJava(Column<T, V, ?> column, Supplier<? extends V> value) {
        int position = column.info().position();
        if (!column.info().equals(columns.get(position))
                || !column.info().traits().contains(Trait.JAVA)) {
            throw new IllegalArgumentException(
                    "byJava(" + column + ") takes a column of " + this + " that has the trait JAVA");
        }
        suppliers.put(position, value);
    }

    /** What gives a column its value in new rows that don't set it, or null where Java doesn't. */
    public final @Nullable Supplier<?> supplier(ColumnInfo column) {
        return suppliers.get(column.position());
    }

    /** This table's relation under another name. */
    protected final Relation.TableRef aliased(String alias) {
        return new Relation.TableRef(
                relation.schema(), relation.table(), Name.of(alias), relation.key(), relation.outer());
    }

    /** This table's relation on the far side of an outer join. */
    protected final Relation.TableRef asOuter() {
        return new Relation.TableRef(relation.schema(), relation.table(), relation.alias(), relation.key(), true);
    }

    /** A NOT NULL column that the database computes and that can't be set. */
    protected final <M> M computed(String name, DataType<?, ?, M> type) {
        return type.required(node(add(name, type, false, Trait.COMPUTED)));
    }

    /** A NOT NULL column that the database numbers, always: {@code generated always as identity}. */
    protected final <M> M numbered(String name, DataType<?, ?, M> type) {
        return type.required(node(add(name, type, false, Trait.COMPUTED, Trait.IDENTITY)));
    }

    /** A column that the database computes, which may be NULL and can't be set. */
    protected final <N> N computedOptional(String name, DataType<?, N, ?> type) {
        return type.nullable(node(add(name, type, true, Trait.COMPUTED)));
    }

    /** A NOT NULL column of numbers. */
    protected final <V extends Number> NumColumn<T, V, V> requiredNum(String name, NumType<V> type, Trait... traits) {
        ColumnInfo info = add(name, type, false, traits);
        return new NumColumn<>(node(info), type.sqlType(), Nullness.required(), info);
    }

    /** A column of numbers that may be NULL. */
    protected final <V extends Number> NumColumn<T, V, Optional<V>> optionalNum(
            String name, NumType<V> type, Trait... traits) {
        ColumnInfo info = add(name, type, true, traits);
        return new NumColumn<>(node(info), type.sqlType(), Nullness.optional(), info);
    }

    /** A NOT NULL column of texts. */
    protected final TextColumn<T, String> requiredText(String name, TextType type, Trait... traits) {
        ColumnInfo info = add(name, type, false, traits);
        return new TextColumn<>(node(info), type.sqlType(), Nullness.required(), info);
    }

    /** A column of texts that may be NULL. */
    protected final TextColumn<T, Optional<String>> optionalText(String name, TextType type, Trait... traits) {
        ColumnInfo info = add(name, type, true, traits);
        return new TextColumn<>(node(info), type.sqlType(), Nullness.optional(), info);
    }

    /** A NOT NULL column of truth values. */
    protected final BoolColumn<T, Boolean> requiredBool(String name, BoolType type, Trait... traits) {
        ColumnInfo info = add(name, type, false, traits);
        return new BoolColumn<>(node(info), type.sqlType(), Nullness.required(), info);
    }

    /** A column of truth values that may be NULL. */
    protected final BoolColumn<T, Optional<Boolean>> optionalBool(String name, BoolType type, Trait... traits) {
        ColumnInfo info = add(name, type, true, traits);
        return new BoolColumn<>(node(info), type.sqlType(), Nullness.optional(), info);
    }

    /** A NOT NULL column of dates. */
    protected final DateColumn<T, LocalDate> requiredDate(String name, DateType type, Trait... traits) {
        ColumnInfo info = add(name, type, false, traits);
        return new DateColumn<>(node(info), type.sqlType(), Nullness.required(), info);
    }

    /** A column of dates that may be NULL. */
    protected final DateColumn<T, Optional<LocalDate>> optionalDate(String name, DateType type, Trait... traits) {
        ColumnInfo info = add(name, type, true, traits);
        return new DateColumn<>(node(info), type.sqlType(), Nullness.optional(), info);
    }

    /** A NOT NULL column of times of day. */
    protected final TimeColumn<T, LocalTime> requiredTime(String name, TimeType type, Trait... traits) {
        ColumnInfo info = add(name, type, false, traits);
        return new TimeColumn<>(node(info), type.sqlType(), Nullness.required(), info);
    }

    /** A column of times of day that may be NULL. */
    protected final TimeColumn<T, Optional<LocalTime>> optionalTime(String name, TimeType type, Trait... traits) {
        ColumnInfo info = add(name, type, true, traits);
        return new TimeColumn<>(node(info), type.sqlType(), Nullness.optional(), info);
    }

    /** A NOT NULL column of timestamps without a zone. */
    protected final TimestampColumn<T, LocalDateTime> requiredTimestamp(
            String name, TimestampType type, Trait... traits) {
        ColumnInfo info = add(name, type, false, traits);
        return new TimestampColumn<>(node(info), type.sqlType(), Nullness.required(), info);
    }

    /** A column of timestamps without a zone that may be NULL. */
    protected final TimestampColumn<T, Optional<LocalDateTime>> optionalTimestamp(
            String name, TimestampType type, Trait... traits) {
        ColumnInfo info = add(name, type, true, traits);
        return new TimestampColumn<>(node(info), type.sqlType(), Nullness.optional(), info);
    }

    /** A NOT NULL column of instants. */
    protected final InstantColumn<T, Instant> requiredInstant(String name, InstantType type, Trait... traits) {
        ColumnInfo info = add(name, type, false, traits);
        return new InstantColumn<>(node(info), type.sqlType(), Nullness.required(), info);
    }

    /** A column of instants that may be NULL. */
    protected final InstantColumn<T, Optional<Instant>> optionalInstant(
            String name, InstantType type, Trait... traits) {
        ColumnInfo info = add(name, type, true, traits);
        return new InstantColumn<>(node(info), type.sqlType(), Nullness.optional(), info);
    }

    /** A NOT NULL column of binary data. */
    protected final BytesColumn<T, byte[]> requiredBytes(String name, BytesType type, Trait... traits) {
        ColumnInfo info = add(name, type, false, traits);
        return new BytesColumn<>(node(info), type.sqlType(), Nullness.required(), info);
    }

    /** A column of binary data that may be NULL. */
    protected final BytesColumn<T, Optional<byte[]>> optionalBytes(String name, BytesType type, Trait... traits) {
        ColumnInfo info = add(name, type, true, traits);
        return new BytesColumn<>(node(info), type.sqlType(), Nullness.optional(), info);
    }

    /** A NOT NULL column of JSON documents. */
    protected final JsonColumn<T, Json> requiredJson(String name, JsonType type, Trait... traits) {
        ColumnInfo info = add(name, type, false, traits);
        return new JsonColumn<>(node(info), type.sqlType(), Nullness.required(), info);
    }

    /** A column of JSON documents that may be NULL. */
    protected final JsonColumn<T, Optional<Json>> optionalJson(String name, JsonType type, Trait... traits) {
        ColumnInfo info = add(name, type, true, traits);
        return new JsonColumn<>(node(info), type.sqlType(), Nullness.optional(), info);
    }

    /** A NOT NULL column of arrays. */
    protected final <E> ArrayColumn<T, E, List<E>> requiredArray(String name, ArrayType<E> type, Trait... traits) {
        ColumnInfo info = add(name, type, false, traits);
        return new ArrayColumn<>(node(info), type.sqlType(), type.element(), Nullness.required(), info);
    }

    /** A column of arrays that may be NULL. */
    protected final <E> ArrayColumn<T, E, Optional<List<E>>> optionalArray(
            String name, ArrayType<E> type, Trait... traits) {
        ColumnInfo info = add(name, type, true, traits);
        return new ArrayColumn<>(node(info), type.sqlType(), type.element(), Nullness.optional(), info);
    }

    /** A NOT NULL column of ranges. */
    protected final <E> RangeColumn<T, E, Range<E>> requiredRange(String name, RangeType<E> type, Trait... traits) {
        ColumnInfo info = add(name, type, false, traits);
        return new RangeColumn<>(node(info), type.sqlType(), Nullness.required(), info);
    }

    /** A column of ranges that may be NULL. */
    protected final <E> RangeColumn<T, E, Optional<Range<E>>> optionalRange(
            String name, RangeType<E> type, Trait... traits) {
        ColumnInfo info = add(name, type, true, traits);
        return new RangeColumn<>(node(info), type.sqlType(), Nullness.optional(), info);
    }

    /** A NOT NULL column of the words of texts. */
    protected final TsVectorColumn<T, TsVector> requiredTsVector(String name, TsVectorType type, Trait... traits) {
        ColumnInfo info = add(name, type, false, traits);
        return new TsVectorColumn<>(node(info), type.sqlType(), Nullness.required(), info);
    }

    /** A column of the words of texts that may be NULL. */
    protected final TsVectorColumn<T, Optional<TsVector>> optionalTsVector(
            String name, TsVectorType type, Trait... traits) {
        ColumnInfo info = add(name, type, true, traits);
        return new TsVectorColumn<>(node(info), type.sqlType(), Nullness.optional(), info);
    }

    /** A NOT NULL column of what is searched for in texts. */
    protected final TsQueryColumn<T, TsQuery> requiredTsQuery(String name, TsQueryType type, Trait... traits) {
        ColumnInfo info = add(name, type, false, traits);
        return new TsQueryColumn<>(node(info), type.sqlType(), Nullness.required(), info);
    }

    /** A column of what is searched for in texts that may be NULL. */
    protected final TsQueryColumn<T, Optional<TsQuery>> optionalTsQuery(
            String name, TsQueryType type, Trait... traits) {
        ColumnInfo info = add(name, type, true, traits);
        return new TsQueryColumn<>(node(info), type.sqlType(), Nullness.optional(), info);
    }

    /** A NOT NULL column of enums, UUIDs and types of your own. */
    protected final <V> ValueColumn<T, V, V> requiredValue(String name, ValueType<V> type, Trait... traits) {
        ColumnInfo info = add(name, type, false, traits);
        return new ValueColumn<>(node(info), type.sqlType(), Nullness.required(), info);
    }

    /** A column of enums, UUIDs and types of your own that may be NULL. */
    protected final <V> ValueColumn<T, V, Optional<V>> optionalValue(String name, ValueType<V> type, Trait... traits) {
        ColumnInfo info = add(name, type, true, traits);
        return new ValueColumn<>(node(info), type.sqlType(), Nullness.optional(), info);
    }

    private ColumnInfo add(String name, DataType<?, ?, ?> type, boolean nullable, Trait... traits) {
        var info = new ColumnInfo(Name.of(name), columns.size(), type.sqlType(), nullable, Set.of(traits));
        columns.add(info);
        return info;
    }

    private ExprNode node(ColumnInfo info) {
        return new ExprNode.Column(relation, info.name());
    }

    @Override
    public final String toString() {
        return relation.correlation().text();
    }
}
