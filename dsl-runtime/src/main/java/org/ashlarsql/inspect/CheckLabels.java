package org.ashlarsql.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A CHECK that lists the texts a column may hold: {@code c IN ('a', 'b')}, or as PostgreSQL writes it
 * {@code (c)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])}.
 *
 * <p>Any other condition is none of these, however near it comes. So is a list of one, which some databases turn into
 * a comparison: it would be an enum on one database and a text on the next.
 */
record CheckLabels(String column, List<String> labels) {

    /** Casts to these leave a text as it is. */
    private static final Set<String> TEXTS = Set.of("text", "character varying", "bpchar", "citext");

    static Optional<CheckLabels> parse(List<Token> condition) {
        return essence(condition).flatMap(CheckLabels::parseEssence);
    }

    /**
     * The tokens without casts between texts, character set introducers and parentheses. Dropping every parenthesis
     * can't confuse conditions: one that isn't redundant leaves a function, an operator or a comma behind.
     */
    private static Optional<List<Token>> essence(List<Token> condition) {
        List<Token> essence = new ArrayList<>();
        for (int i = 0; i < condition.size(); i++) {
            Token token = condition.get(i);
            if (token.isSymbol("::")) {
                int end = castEnd(condition, i + 1);
                if (!isText(condition.subList(i + 1, end))) {
                    return Optional.empty();
                }
                i = skipBrackets(condition, end) - 1;
            } else if (!token.isSymbol("(") && !token.isSymbol(")") && !isIntroducer(condition, i)) {
                essence.add(token);
            }
        }
        return Optional.of(essence);
    }

    private static int castEnd(List<Token> condition, int start) {
        int end = start;
        while (end < condition.size()
                && (condition.get(end).isName() || condition.get(end).isSymbol("."))) {
            end++;
        }
        return end;
    }

    private static boolean isText(List<Token> type) {
        StringBuilder name = new StringBuilder();
        for (Token token : type) {
            if (token.isSymbol(".")) {
                // An extension's type, such as citext, may live in any schema.
                name.setLength(0);
            } else {
                name.append(name.isEmpty() ? "" : " ").append(token.text());
            }
        }
        return TEXTS.contains(name.toString().toLowerCase(Locale.ROOT));
    }

    private static int skipBrackets(List<Token> condition, int at) {
        boolean array = at + 1 < condition.size()
                && condition.get(at).isSymbol("[")
                && condition.get(at + 1).isSymbol("]");
        return array ? at + 2 : at;
    }

    /** MySQL's {@code _utf8mb4'a'}. */
    private static boolean isIntroducer(List<Token> condition, int i) {
        return condition.get(i).kind() == Token.Kind.WORD
                && condition.get(i).text().startsWith("_")
                && i + 1 < condition.size()
                && condition.get(i + 1).kind() == Token.Kind.STRING;
    }

    private static Optional<CheckLabels> parseEssence(List<Token> tokens) {
        if (tokens.size() < 2 || !tokens.get(0).isName()) {
            return Optional.empty();
        }
        List<Token> test = tokens.subList(1, tokens.size());
        if (test.get(0).isWord("in")) {
            return labels(tokens.get(0).text(), test.subList(1, test.size()));
        }
        boolean anyOfArray = test.size() > 5
                && test.get(0).isSymbol("=")
                && test.get(1).isWord("ANY")
                && test.get(2).isWord("ARRAY")
                && test.get(3).isSymbol("[")
                && test.get(test.size() - 1).isSymbol("]");
        return anyOfArray ? labels(tokens.get(0).text(), test.subList(4, test.size() - 1)) : Optional.empty();
    }

    private static Optional<CheckLabels> labels(String column, List<Token> list) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            boolean fits = i % 2 == 0
                    ? list.get(i).kind() == Token.Kind.STRING
                    : list.get(i).isSymbol(",");
            if (!fits) {
                return Optional.empty();
            }
            if (i % 2 == 0) {
                labels.add(list.get(i).text());
            }
        }
        boolean distinct = labels.stream().distinct().count() == labels.size();
        return labels.size() > 1 && distinct && list.size() % 2 == 1
                ? Optional.of(new CheckLabels(column, labels))
                : Optional.empty();
    }
}
