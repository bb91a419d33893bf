package org.ashlarsql.render;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.render.SqlWriter.Layout;
import org.ashlarsql.tree.CommonTable;

/**
 * The common table expressions that a statement reads, rendered for its WITH clause: each once, behind those that it
 * reads itself.
 */
final class CommonTables {

    private final List<CommonTable> inScope = new ArrayList<>();
    private final List<CommonTable> known = new ArrayList<>();
    private final List<SqlWriter> rendered = new ArrayList<>();

    /** Has a table rendered for the statement's WITH, unless a WITH around its use defines it. */
    void require(CommonTable table, Dialect dialect, Layout layout) {
        if (inScope.contains(table) || known.contains(table)) {
            return;
        }
        known.add(table);
        var out = new SqlWriter(layout);
        Renderer renderer = dialect.renderer(out);
        renderer.collectInto(this);
        renderer.commonTable(table);
        rendered.add(out);
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
        out.sql(known.stream().anyMatch(CommonTable::recursive) ? "with recursive " : "with ");
        for (int i = 0; i < rendered.size(); i++) {
            out.sql(i == 0 ? "" : ", ").append(rendered.get(i));
        }
        out.clause("");
    }
}
