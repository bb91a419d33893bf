package org.ashlarsql.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.CommonTable;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;
import org.jspecify.annotations.Nullable;

/** The relations whose columns an expression may name: those of its own FROM, and those of the queries around it. */
final class Scope {

    private final @Nullable Scope around;
    private final List<Relation> relations = new ArrayList<>();
    /** The common table expressions that were checked already, in the whole statement. */
    private final Set<CommonTable> checked;
    /** The recursive common table expression whose query this is, or null. */
    private final @Nullable Name recursing;
    /** The FROM that a subquery stands in and can't see, or null. */
    private final @Nullable Scope beside;

    Scope(@Nullable Scope around) {
        this(around, around == null ? new HashSet<>() : around.checked, null, null);
    }

    private Scope(@Nullable Scope around, Set<CommonTable> checked, @Nullable Name recursing, @Nullable Scope beside) {
        this.around = around;
        this.checked = checked;
        this.recursing = recursing;
        this.beside = beside;
    }

    /** What a subquery in this FROM sees: nothing of what stands beside it. */
    Scope inFrom() {
        return new Scope(around, checked, null, this);
    }

    @Nullable
    Scope around() {
        return around;
    }

    /** Checks a table of the statement's WITH, which sees nothing around it. */
    void checkHoisted(CommonTable table) {
        for (CommonTable other : checked) {
            if (other.name().clashesWith(table.name()) && !other.equals(table)) {
                throw new CheckException("two common table expressions of the statement are named "
                        + table.name().clashing(other.name())
                        + "; give one of them another name");
            }
        }
        check(table, null);
    }

    /** Checks a table of a WITH in this scope, which sees what is around. */
    void checkCommonTable(CommonTable table) {
        check(table, this);
    }

    private void check(CommonTable table, @Nullable Scope outside) {
        if (checked.add(table)) {
            Checker.checkInside(
                    table.query(), new Scope(outside, checked, table.recursive() ? table.name() : null, null));
        }
    }

    /** Refuses the recursive reference of a table outside its own definition. */
    void requireRecursion(Name table) {
        for (Scope scope = this; scope != null; scope = scope.around) {
            if (table.equals(scope.recursing)) {
                return;
            }
        }
        throw new CheckException("the recursive reference to " + table + " is used outside its own definition; use what"
                + " recursive(...) answers");
    }

    List<Relation> relations() {
        return relations;
    }

    /** The place of a relation in this scope itself, or -1. */
    int indexOf(Relation relation) {
        return relations.indexOf(relation);
    }

    void add(Relation relation) {
        for (Relation other : relations) {
            if (other.correlation().clashesWith(relation.correlation())) {
                throw new CheckException(
                        "FROM has two items named " + relation.correlation().clashing(other.correlation())
                                + "; give one of them another name with as(\"...\")");
            }
        }
        relations.add(relation);
    }

    void require(ExprNode.Column column, Clause clause) {
        for (Scope scope = this; scope != null; scope = scope.around) {
            if (scope.relations.contains(column.relation())) {
                return;
            }
        }
        throw new CheckException(ReadableSql.expression(column) + " is used in " + clause + ", but " + missing(column));
    }

    private String missing(ExprNode.Column column) {
        Relation wanted = column.relation();
        for (Scope scope = this; scope != null; scope = scope.around) {
            for (Relation relation : scope.relations) {
                if (relation.correlation().equals(wanted.correlation()) && relation.outer() != wanted.outer()) {
                    return otherTwin(relation);
                }
            }
            if (scope.beside != null && scope.beside.relations.contains(wanted)) {
                return wanted.correlation() + " stands beside this subquery of FROM, which can't see it; say"
                        + " lateral(...), or select what to compare and compare it outside";
            }
        }
        return missingTable(wanted);
    }

    private static String otherTwin(Relation relation) {
        return relation.outer()
                ? relation.correlation() + " is the far side of an outer join here, where every column may be"
                        + " NULL; use the column of the outer() twin that was joined"
                : "the outer() twin of " + relation.correlation() + " isn't joined, the plain table is; use"
                        + " the plain table's column";
    }

    private String missingTable(Relation wanted) {
        for (Scope scope = this; scope != null; scope = scope.around) {
            for (Relation relation : scope.relations) {
                if (isSameTable(relation, wanted)) {
                    return "that table goes by the name " + relation.correlation() + " here; use the columns of "
                            + relation.correlation() + ", or join " + wanted.correlation() + " as well";
                }
            }
        }
        return wanted.correlation() + " isn't in FROM (" + names()
                + "); join it, or take the column of a table that is";
    }

    private static boolean isSameTable(Relation one, Relation other) {
        return one instanceof Relation.TableRef a
                && other instanceof Relation.TableRef b
                && a.table().equals(b.table());
    }

    private String names() {
        return relations.isEmpty()
                ? "which is empty"
                : relations.stream()
                        .map(relation -> relation.correlation().text())
                        .collect(Collectors.joining(", "));
    }
}
