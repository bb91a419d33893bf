package org.ashlarsql.codegen.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ashlarsql.codegen.NamingRule.Kind;
import org.ashlarsql.inspect.EnumModel;

/**
 * Names the constants of an enum. Labels whose words are the same, {@code A+} and {@code A-}, have their symbols spelled
 * out: {@code A_PLUS} and {@code A_MINUS}.
 */
record LabelNames(NamingRules rules, GivenNames given) {

    /** Those whose names in Unicode are longer than what people call them. */
    private static final Map<Integer, String> SYMBOLS = Map.ofEntries(
            Map.entry((int) '+', "plus"),
            Map.entry((int) '-', "minus"),
            Map.entry((int) '<', "less than"),
            Map.entry((int) '>', "greater than"),
            Map.entry((int) '=', "equals"),
            Map.entry((int) '!', "not"),
            Map.entry((int) '%', "percent"),
            Map.entry((int) '#', "number"),
            Map.entry((int) '/', "slash"),
            Map.entry((int) '\\', "backslash"),
            Map.entry((int) '.', "dot"),
            Map.entry((int) '_', "underscore"),
            Map.entry((int) '\'', "quote"),
            Map.entry((int) '"', "double quote"));

    List<NamedLabel> of(EnumModel model, String className) {
        Map<String, Long> counts = model.labels().stream()
                .collect(Collectors.groupingBy(this::plain, HashMap::new, Collectors.counting()));
        return model.labels().stream()
                .map(label -> {
                    String constant = given.find(
                            model.name() + "." + label,
                            Reserved.LABEL,
                            () -> counts.getOrDefault(plain(label), 1L) > 1 ? spelled(label) : plain(label));
                    // Else it would hide its enum.
                    return new NamedLabel(label, constant.equals(className) ? constant + "_" : constant);
                })
                .toList();
    }

    private String plain(String label) {
        return rules.words(Kind.LABEL, label).constant();
    }

    private String spelled(String label) {
        if (label.isEmpty()) {
            return "EMPTY";
        }
        String words = label.codePoints().mapToObj(LabelNames::spelled).collect(Collectors.joining());
        return rules.words(Kind.LABEL, words).constant();
    }

    private static String spelled(int c) {
        return Words.belongs(c) || c == ' ' ? Character.toString(c) : " " + symbol(c) + " ";
    }

    private static String symbol(int c) {
        String name = SYMBOLS.get(c);
        return name == null ? String.valueOf(Character.getName(c)).toLowerCase(Locale.ROOT) : name;
    }
}
