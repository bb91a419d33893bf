package org.ashlarsql.drift;

import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.ComputedModel;
import org.ashlarsql.inspect.Generated;
import org.ashlarsql.inspect.TypeModel;
import org.jspecify.annotations.Nullable;

/** Compares two columns of one name. */
record ColumnDiff(String object, ColumnModel before, ColumnModel after, Findings found) {

    void find() {
        int sofar = found.all().size();
        types(before.type(), after.type());
        found.compare(Aspect.NULLABILITY, object, nullability(before), nullability(after));
        found.compare(Aspect.DEFAULT, object, "default", before.defaultSql(), after.defaultSql());
        found.compare(Aspect.GENERATION, object, numbering(before), numbering(after));
        found.compare(Aspect.GENERATION, object, "expression", computed(before), computed(after));
        found.compare(Aspect.COMMENT, object, "comment", Words.quoted(before.comment()), Words.quoted(after.comment()));
        if (found.all().size() == sofar && !before.equals(after)) {
            found.differ(Aspect.OTHER, object, before.toString(), after.toString());
        }
    }

    private void types(TypeModel one, TypeModel other) {
        if (!one.databaseName().equals(other.databaseName())) {
            found.differ(Aspect.TYPE, object, one.databaseName(), other.databaseName());
        } else if (one.enumName() != null || other.enumName() != null) {
            found.compare(Aspect.TYPE, object, "enum", one.enumName(), other.enumName());
        } else if (one.kind() != other.kind()) {
            found.differ(
                    Aspect.TYPE, object, "read as " + one.kind(), other.kind().toString());
        } else if (!one.equals(other)) {
            found.differ(Aspect.TYPE, object, one.toString(), other.toString());
        }
    }

    private static String nullability(ColumnModel column) {
        return column.nullable() ? "may be NULL" : "NOT NULL";
    }

    private static String numbering(ColumnModel column) {
        if (!column.identity()) {
            return "not numbered";
        }
        return column.generated() == Generated.ALWAYS ? "always numbered" : "numbered where no value is given";
    }

    private static @Nullable String computed(ColumnModel column) {
        ComputedModel computed = column.computed();
        return computed == null ? null : computed.sql() + (computed.stored() ? " (stored)" : " (not stored)");
    }
}
