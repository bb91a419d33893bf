package org.ashlarsql.codegen;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How generated classes look. */
public record Style(List<NamingRule> naming, Set<Omission> omitted, RowNulls rowNulls, KeyNames keyNames) {

    public Style {
        naming = List.copyOf(naming);
        // Sorted, so that a run's settings are told the same way each time.
        omitted = Collections.unmodifiableSet(new TreeSet<>(omitted));
    }

    /** What is generated where nothing else is said. */
    public static Style standard() {
        return new Style(List.of(), Set.of(), RowNulls.OPTIONAL, KeyNames.COLUMNS);
    }

    /** The same style with these names. */
    public Style withNaming(NamingRule... rules) {
        return new Style(List.of(rules), omitted, rowNulls, keyNames);
    }

    /** The same style without these. */
    public Style without(Omission... omissions) {
        return new Style(naming, Set.of(omissions), rowNulls, keyNames);
    }

    /** The same style with other records of rows. */
    public Style withRowNulls(RowNulls nulls) {
        return new Style(naming, omitted, nulls, keyNames);
    }

    /** The same style with other constants for keys. */
    public Style withKeyNames(KeyNames names) {
        return new Style(naming, omitted, rowNulls, names);
    }
}
