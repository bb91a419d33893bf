package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.ListType;
import org.ashlarsql.type.SqlType;
import org.jspecify.annotations.Nullable;

/** What {@link Unnested} and {@link UnnestedRows} are made of. */
final class Unnesting {

    static final Name ORDINALITY = Name.of("ordinality");

    private Unnesting() {}

    static <E> ExprNode bind(Collection<? extends @Nullable E> values, SqlType<E> type) {
        List<E> list = Collections.unmodifiableList(new ArrayList<E>(values));
        return new ExprNode.Bind<>(new ListType<>(type), list);
    }

    static Relation.TableFunction relation(
            List<ExprNode> arrays, Name alias, List<Name> columns, @Nullable Name ordinality, boolean outer) {
        return new Relation.TableFunction(new ExprNode.Call("unnest", arrays), alias, columns, ordinality, outer);
    }

    static ExprNode ordinality(Relation.TableFunction relation) {
        if (relation.ordinality() == null) {
            throw new CheckException(
                    "unnest(...) " + relation.correlation() + " doesn't number its rows; say withOrdinality()");
        }
        return new ExprNode.Column(relation, relation.ordinality());
    }
}
