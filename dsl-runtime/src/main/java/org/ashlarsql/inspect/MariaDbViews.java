package org.ashlarsql.inspect;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which views MariaDB's IS_NULLABLE can be wrong about: those that compare by ANY or ALL, which it takes for NOT NULL
 * even though a NULL among the rows makes the outcome NULL, and those that select from such a view.
 */
record MariaDbViews(List<View> views) {

    /** The views of all schemas, since one may select from another, without the server's own. */
    private static final String QUERY = """
            select table_schema = ?, table_name, view_definition
            from information_schema.views
            where table_schema <> 'sys'
            """;

    /** @param here whether it's a view of the schema to read */
    record View(boolean here, String name, List<Token> definition) {

        /** Without the right to see it the definition is empty. */
        boolean isDoubtful() {
            if (definition.isEmpty()) {
                return true;
            }
            for (int i = 1; i < definition.size(); i++) {
                if (definition.get(i).isSymbol("(") && isQuantifier(i - 1)) {
                    return true;
                }
            }
            return false;
        }

        /** Not so the ALL of a set operation. */
        private boolean isQuantifier(int i) {
            Token word = definition.get(i);
            boolean ofSet =
                    i > 0 && List.of("union", "except", "intersect").stream().anyMatch(definition.get(i - 1)::isWord);
            return word.isWord("any") || word.isWord("some") || (word.isWord("all") && !ofSet);
        }

        /** Names are compared without their schema and in any case: rather too many than too few. */
        boolean mentions(Set<String> names) {
            return definition.stream().anyMatch(token -> names.contains(folded(token.text())));
        }
    }

    static MariaDbViews of(Catalogue catalogue, String schema) throws SQLException {
        return new MariaDbViews(catalogue.list(
                QUERY,
                row -> new View(row.getBoolean(1), row.getString(2), Tokens.of(row.getString(3), Tokens.Syntax.MYSQL)),
                schema));
    }

    Set<String> doubtful() {
        Set<String> names = views.stream()
                .filter(View::isDoubtful)
                .map(view -> folded(view.name))
                .collect(Collectors.toSet());
        Set<String> sofar;
        do {
            sofar = new HashSet<>(names);
            views.stream().filter(view -> view.mentions(names)).forEach(view -> names.add(folded(view.name)));
        } while (!sofar.equals(names));
        return views.stream()
                .filter(view -> view.here && names.contains(folded(view.name)))
                .map(View::name)
                .collect(Collectors.toSet());
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
