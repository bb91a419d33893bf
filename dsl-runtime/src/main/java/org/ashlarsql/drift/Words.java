package org.ashlarsql.drift;

import java.util.List;
import java.util.Locale;
import org.ashlarsql.inspect.ForeignKeyModel;
import org.ashlarsql.inspect.IndexModel;
import org.ashlarsql.inspect.TableKind;
import org.jspecify.annotations.Nullable;

/** What keys, indexes and the like are called. */
final class Words {

    private Words() {}

    static @Nullable String quoted(@Nullable String text) {
        return text == null ? null : "'" + text + "'";
    }

    static String kind(TableKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String columns(List<String> columns) {
        return "(" + String.join(", ", columns) + ")";
    }

    static String key(ForeignKeyModel key) {
        String schema = key.referencedSchema();
        return columns(key.columns()) + " to " + (schema == null ? "" : schema + ".") + key.referencedTable()
                + columns(key.referencedColumns());
    }

    static String actions(ForeignKeyModel key) {
        return "on delete " + action(key.onDelete()) + " on update " + action(key.onUpdate());
    }

    private static String action(Enum<?> action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String index(IndexModel index) {
        return (index.kind() + " index " + index.sql()).strip();
    }
}
