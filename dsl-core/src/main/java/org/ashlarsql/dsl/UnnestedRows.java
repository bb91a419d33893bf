package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.schema.From;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The elements of several arrays or lists beside each other: the first ones in the first row, the second ones in the
 * second, NULL in the columns of those that have no more.
 *
 * <pre>{@code
 * var id = unnest(ids, INTEGER).as("id");
 * var price = unnest(prices, DECIMAL).as("price");
 * var changed = unnest(id, price).as("changed");
 * select(changed.get(id), changed.get(price)).from(changed)
 * }</pre>
 *
 * <pre>{@code
 * select changed.id, changed.price from unnest(?, ?) as changed (id, price)
 * }</pre>
 */
public final class UnnestedRows implements From {

    private final Relation.TableFunction relation;
    private final List<Relation> parts;

    private UnnestedRows(Relation.TableFunction relation, List<Relation> parts) {
        this.relation = relation;
        this.parts = parts;
    }

    static UnnestedRows of(Unnested<?> first, Unnested<?> second, Unnested<?>... more) {
        var arrays = new ArrayList<Unnested<?>>(List.of(first, second));
        arrays.addAll(Arrays.asList(more));
        List<Relation> parts = arrays.stream().map(one -> (Relation) one.node()).toList();
        List<Name> names = parts.stream().map(Relation::correlation).toList();
        long different = names.stream()
                .map(name -> name.text().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (different < names.size()) {
            throw new CheckException("unnest(...) got two arrays of one name among " + names
                    + ", which its columns are called by; name each with as(...)");
        }
        List<ExprNode> nodes = arrays.stream().map(Unnested::array).toList();
        return new UnnestedRows(Unnesting.relation(nodes, Name.of("unnest"), names, null, false), parts);
    }

    /** These under another name. */
    public UnnestedRows as(String alias) {
        return with(Name.of(alias), relation.ordinality());
    }

    /** {@code with ordinality}: the rows are numbered from 1, see {@link #ordinality()}. */
    public UnnestedRows withOrdinality() {
        return with(relation.correlation(), Unnesting.ORDINALITY);
    }

    private UnnestedRows with(Name alias, @Nullable Name ordinality) {
        List<ExprNode> arrays = relation.function().arguments();
        return new UnnestedRows(Unnesting.relation(arrays, alias, relation.columns(), ordinality, false), parts);
    }

    @Override
    public Relation.TableFunction node() {
        return relation;
    }

    /**
     * The element that this array has in the row; NULL where it is, and where the array has no more.
     *
     * @throws CheckException if that array isn't among these
     */
    public <C> C get(Unnested<C> array) {
        if (!parts.contains(array.node())) {
            throw new CheckException("unnest(...) " + relation.correlation() + " has no array "
                    + array.node().correlation() + "; it has " + relation.columns());
        }
        return array.column(relation, array.node().correlation());
    }

    /**
     * The number of the row, from 1.
     *
     * @throws CheckException unless {@link #withOrdinality()} has it counted
     */
    public NumExpr<Long, Long> ordinality() {
        return SqlTypes.BIGINT.required(Unnesting.ordinality(relation));
    }
}
