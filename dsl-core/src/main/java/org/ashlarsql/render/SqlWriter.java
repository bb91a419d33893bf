package org.ashlarsql.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ashlarsql.type.ConversionException;
import org.ashlarsql.type.Portable;
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
    /** What a comment starts with that holds hints. */
    static final String HINTS = "/*+ ";

    private static final int NO_PLACE = -1;

    private final StringBuilder sql = new StringBuilder(128);
    private final List<Slot> slots = new ArrayList<>();
    private final Layout layout;
    private int depth;
    private @Nullable String generatedKey;
    private @Nullable String front;
    private @Nullable String hint;
    private boolean commits;
    private boolean inlines;
    /** Where in the text a hint for the whole statement stands; NO_PLACE until its first keyword is written. */
    private int hintPlace = NO_PLACE;
    /** Where in the text and among the slots common table expressions stand. */
    private int tablesPlace;

    private int tablesSlots;

    public SqlWriter(Layout layout) {
        this.layout = layout;
    }

    /** For a part of the same statement. */
    SqlWriter part() {
        var part = new SqlWriter(layout);
        part.inlines = inlines;
        return part;
    }

    /** Writes what was written elsewhere. */
    SqlWriter append(SqlWriter other) {
        sql.append(other.sql);
        slots.addAll(other.slots);
        front = front == null ? other.front : front;
        hint = hint == null ? other.hint : hint;
        return this;
    }

    /** Writes text in front of what is written. */
    void prepend(Consumer<SqlWriter> write) {
        var ahead = part();
        write.accept(ahead);
        sql.insert(0, ahead.sql);
        slots.addAll(0, ahead.slots);
        hintPlace += hintPlace == NO_PLACE ? 0 : ahead.sql.length();
        front = front == null ? ahead.front : front;
        hint = hint == null ? ahead.hint : hint;
    }

    /** Has common table expressions stand here rather than in front of the statement. */
    public void commonTablesPlace() {
        tablesPlace = sql.length();
        tablesSlots = slots.size();
    }

    /** Writes the common table expressions in their place. */
    void commonTables(Consumer<SqlWriter> write) {
        if (tablesPlace == 0) {
            prepend(write);
            return;
        }
        var tables = part();
        write.accept(tables);
        sql.insert(tablesPlace, tables.sql);
        slots.addAll(tablesSlots, tables.slots);
        front = front == null ? tables.front : front;
        hint = hint == null ? tables.hint : hint;
    }

    /** Has the whole statement start with this text. */
    public void front(String text) {
        front = text;
    }

    /** Has the whole statement's first keyword followed by this hint, among those that are there. */
    public void hint(String text) {
        hint = text;
    }

    /** The statement's first keyword has just been written, if this is called for the first time. */
    public void hintPlace() {
        hintPlace = hintPlace == NO_PLACE ? sql.length() : hintPlace;
    }

    /** Writes what stands before the statement's first keyword, although it holds keywords itself. */
    void withoutHintPlace(Runnable write) {
        int before = hintPlace;
        write.run();
        hintPlace = before;
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
        if (inlines) {
            return literal(slot.inline());
        }
        slots.add(slot);
        return sql(slot.placeholder());
    }

    /** Writes a literal; two hyphens side by side would start a comment. */
    SqlWriter literal(String text) {
        boolean comment = text.startsWith("-") && sql.length() > 0 && sql.charAt(sql.length() - 1) == '-';
        return sql(comment ? " " : "").sql(text);
    }

    /** Has the value that the database makes for this column read back through JDBC. */
    public void readGeneratedKey(String column) {
        generatedKey = column;
    }

    /** Has all values written out in a statement that can't have parameters. */
    public void inlinesValues() {
        inlines = true;
    }

    /** The statement commits the transaction that it runs in. */
    public void commits() {
        commits = true;
    }

    /** Has no generated value read back. */
    void readNoGeneratedKey() {
        generatedKey = null;
    }

    /**
     * What was written.
     *
     * @throws ConversionException if it's to be executed, and a name or literal holds what can't be sent as it is
     */
    public RenderedSql rendered() {
        if (hint != null && hintPlace != NO_PLACE) {
            insertHint(hint);
        }
        String text = front == null ? sql.toString() : front + sql;
        return new RenderedSql(layout == Layout.LINE ? sendable(text) : text, slots, generatedKey, commits);
    }

    /** SQL ends at a NUL for some drivers, and another character takes the place of half of one. */
    private static String sendable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new ConversionException("a text with a NUL character can't be written into SQL, which ends there for"
                    + " some drivers; bind it with val(...), or leave that character out of names and comments");
        }
        return Portable.text(text);
    }

    /** A second comment of hints would be taken for a comment. */
    private void insertHint(String text) {
        boolean amongOthers = sql.indexOf(HINTS, hintPlace) == hintPlace;
        sql.insert(hintPlace + (amongOthers ? HINTS.length() : 0), amongOthers ? text + " " : HINTS + text + " */ ");
    }

    private void newLine(String otherwise) {
        if (layout == Layout.LINE) {
            sql.append(otherwise);
        } else {
            sql.append('\n').append(INDENT.repeat(depth));
        }
    }
}
