package org.ashlarsql.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where SQL is written to: text, and a slot for each value. */
public final class SqlWriter {

    /** How the text is laid out. */
    public enum Layout {
        /** One line, a question mark for each value: what is executed. */
        LINE,
        /** A line for each clause, a question mark for each value: what people read. */
        BLOCK,
        /** A line for each clause, values written out: what people paste into a console. Never executed. */
        INLINED
    }

    private static final String INDENT = "  ";

    private final StringBuilder sql = new StringBuilder(128);
    private final List<Slot> slots = new ArrayList<>();
    private final Layout layout;
    private int depth;
    private @Nullable String generatedKey;

    public SqlWriter(Layout layout) {
        this.layout = layout;
    }

    /** How the text is laid out. */
    Layout layout() {
        return layout;
    }

    /** Writes what was written elsewhere. */
    SqlWriter append(SqlWriter other) {
        sql.append(other.sql);
        slots.addAll(other.slots);
        return this;
    }

    /** Writes text in front of what is written. */
    void prepend(Consumer<SqlWriter> write) {
        var front = new SqlWriter(layout);
        write.accept(front);
        sql.insert(0, front.sql);
        slots.addAll(0, front.slots);
    }

    /** Writes text as it is. */
    public SqlWriter sql(String text) {
        sql.append(text);
        return this;
    }

    /** Starts a clause: a new line, or a space. */
    public SqlWriter clause(String keyword) {
        newLine(" ");
        return sql(keyword);
    }

    /** Has what follows laid out one step further in. */
    public SqlWriter indent() {
        depth++;
        return this;
    }

    /** Ends an {@link #indent()}. */
    public SqlWriter outdent() {
        depth--;
        return this;
    }

    /** Opens the parenthesis of a subquery. */
    public SqlWriter open() {
        sql.append('(');
        depth++;
        newLine("");
        return this;
    }

    /** Closes the parenthesis of a subquery. */
    public SqlWriter close() {
        depth--;
        newLine("");
        return sql(")");
    }

    /** Writes a question mark for a value. */
    public SqlWriter bind(Slot slot) {
        if (layout == Layout.INLINED) {
            return literal(slot.literal());
        }
        slots.add(slot);
        return sql("?");
    }

    /** Two hyphens side by side would start a comment. */
    private SqlWriter literal(String text) {
        boolean comment = text.startsWith("-") && sql.length() > 0 && sql.charAt(sql.length() - 1) == '-';
        return sql(comment ? " " : "").sql(text);
    }

    /** Has the value that the database makes for this column read back through JDBC. */
    public void readGeneratedKey(String column) {
        generatedKey = column;
    }

    /** Has no generated value read back. */
    void readNoGeneratedKey() {
        generatedKey = null;
    }

    /** What was written. */
    public RenderedSql rendered() {
        return new RenderedSql(sql.toString(), slots, generatedKey);
    }

    private void newLine(String otherwise) {
        if (layout == Layout.LINE) {
            sql.append(otherwise);
        } else {
            sql.append('\n').append(INDENT.repeat(depth));
        }
    }
}
