package org.ashlarsql.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ashlarsql.tree.CommonTable;

/**
 * The common table expressions that a statement reads, rendered for its WITH clause: each once, behind those that it
 * reads itself.
 */
final class CommonTables {

    private final List<CommonTable> inScope = new ArrayList<>();
    /** In the order of WITH. */
    private final Map<CommonTable, SqlWriter> rendered = new LinkedHashMap<>();
    /** Those that were rendered inside a query that gives values to parameters. */
    private final Set<CommonTable> bound = new HashSet<>();

    /** Has a table rendered for the statement's WITH, unless a WITH around its use defines it. */
    void require(CommonTable table, Dialect dialect, SqlWriter statement, Bindings bindings) {
        if (inScope.contains(table)) {
            return;
        }
        SqlWriter before = rendered.get(table);
        if (before == null) {
            rendered.put(table, render(table, dialect, statement, bindings));
        } else if (!bindings.isEmpty() || bound.contains(table)) {
            requireSame(table, before, render(table, dialect, statement, bindings));
        }
        if (!bindings.isEmpty()) {
            bound.add(table);
        }
    }

    private SqlWriter render(CommonTable table, Dialect dialect, SqlWriter statement, Bindings bindings) {
        SqlWriter out = statement.part();
        Renderer renderer = dialect.renderer(out);
        renderer.collectInto(this);
        renderer.inside(bindings);
        renderer.commonTable(table);
        return out;
    }

    private static void requireSame(CommonTable table, SqlWriter before, SqlWriter now) {
        if (!before.rendered().binds().equals(now.rendered().binds())) {
            throw new ParameterException("the common table expression " + table.name() + " stands once in front of the"
                    + " statement, but is read with two values of a parameter; bind the values before asCte(...), and"
                    + " give each its own name");
        }
    }

    /** Opens the scope of tables that a WITH in the statement's text defines. */
    void enter(List<CommonTable> tables) {
        inScope.addAll(tables);
    }

    /** Closes the scope of so many tables. */
    void leave(int tables) {
        inScope.subList(inScope.size() - tables, inScope.size()).clear();
    }

    boolean isEmpty() {
        return rendered.isEmpty();
    }

    /** Writes WITH and its tables. */
    void write(SqlWriter out) {
        out.sql(rendered.keySet().stream().anyMatch(CommonTable::recursive) ? "with recursive " : "with ");
        boolean first = true;
        for (SqlWriter table : rendered.values()) {
            out.sql(first ? "" : ", ").append(table);
            first = false;
        }
        out.clause("");
    }
}
