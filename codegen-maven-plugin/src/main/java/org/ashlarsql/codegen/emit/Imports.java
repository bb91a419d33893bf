package org.ashlarsql.codegen.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Imports the packages that tables take most of their classes from as a whole, but for what a class of the generated package
 * would hide then.
 */
final class Imports {

    private static final List<String> PACKAGES = List.of("java.time", "org.ashlarsql.expr", "org.ashlarsql.schema");

    private Imports() {}

    static String together(String source, Set<String> generated) {
        Map<String, Long> imports = new LinkedHashMap<>();
        List<String> lines = source.lines().toList();
        lines.forEach(line -> imports.merge(packageOf(line, generated), 1L, Long::sum));
        List<String> result = new ArrayList<>();
        for (String line : lines) {
            String name = packageOf(line, generated);
            if (PACKAGES.contains(name) && imports.getOrDefault(name, 0L) > 1) {
                String all = "import " + name + ".*;";
                if (!result.contains(all)) {
                    result.add(all);
                }
            } else {
                result.add(line);
            }
        }
        return String.join("\n", result) + "\n";
    }

    /** Of a class's import; empty for other lines. */
    private static String packageOf(String line, Set<String> generated) {
        boolean ofClass = line.startsWith("import ") && !line.startsWith("import static ") && line.endsWith(";");
        int name = line.lastIndexOf('.') + 1;
        return ofClass && !generated.contains(line.substring(name, line.length() - 1))
                ? line.substring("import ".length(), name - 1)
                : "";
    }
}
