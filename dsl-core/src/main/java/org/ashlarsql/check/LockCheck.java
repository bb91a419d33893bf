package org.ashlarsql.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ashlarsql.tree.Distinct;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Lock;
import org.ashlarsql.tree.Parts;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.SelectNode;

/** What a query locks are rows of tables in its own FROM, and each row of it stands for one of each table. */
final class LockCheck {

    private final SelectNode node;
    private final Scope scope;
    private final Set<Relation> locked = new HashSet<>();

    private LockCheck(SelectNode node, Scope scope) {
        this.node = node;
        this.scope = scope;
    }

    static void check(SelectNode node, Scope scope) {
        List<Lock> locks = node.extras().locks();
        if (!locks.isEmpty()) {
            requireRows(node, locks.get(0));
            var check = new LockCheck(node, scope);
            locks.forEach(check::check);
        }
    }

    private static void requireRows(SelectNode node, Lock lock) {
        if (!node.distinct().equals(Distinct.NONE)) {
            throw refusal(lock, "DISTINCT");
        }
        if (!node.grouping().groupBy().isEmpty() || GroupingCheck.isAggregated(node)) {
            throw refusal(lock, "GROUP BY or aggregates");
        }
        if (node.grouping().qualify() != null || Parts.hold(node.items(), ExprNode.Over.class)) {
            throw refusal(lock, "window functions");
        }
        if (lock.waiting() == Lock.Wait.SKIP_LOCKED && node.tail().withTies()) {
            throw refusal(lock, "WITH TIES and SKIP LOCKED");
        }
    }

    private static CheckException refusal(Lock lock, String clause) {
        return new CheckException(lock + " has no place in a query with " + clause + ", whose rows aren't those of"
                + " tables; lock them by a query without it, and read them by a second one");
    }

    private void check(Lock lock) {
        for (Relation relation : lock.of().isEmpty() ? scope.relations() : lock.of()) {
            if (scope.indexOf(relation) < 0) {
                throw new CheckException(lock + " locks " + relation.correlation() + ", which isn't in FROM; name the"
                        + " tables as they are there");
            }
            if (!(relation instanceof Relation.TableRef)) {
                throw new CheckException(lock + " can't lock " + relation.correlation() + ", which isn't a table; name"
                        + " the tables with of(...), or lock the rows in its own query");
            }
            if (!locked.add(relation)) {
                throw new CheckException(relation.correlation() + " is locked twice; name other tables with of(...)");
            }
        }
        if (node.from() == null) {
            throw new CheckException(lock + " has nothing to lock; call from(...)");
        }
    }
}
