package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ashlarsql.tree.Name;

/** The name of a function as the user writes it: words as in SQL, or anything in double quotes, with dots between. */
final class FunctionName {

    private static final Pattern PART = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)|\"((?:[^\"]|\"\")++)\"");

    private static final Pattern WORDS = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)?");

    private FunctionName() {}

    /** Refuses a name that isn't one word, or two with a dot between. */
    static void requireWords(String name) {
        if (!WORDS.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" isn't a function's name; write a word, \"my_agg\", with a"
                            + " schema in front of a dot, \"app.my_agg\"");
        }
    }

    /** Words stay without quotes, since in quotes MySQL doesn't know its own functions, and PostgreSQL minds their case. */
    static List<Name> parse(String name) {
        var parts = new ArrayList<Name>();
        Matcher matcher = PART.matcher(name);
        int at = 0;
        while (matcher.region(at, name.length()).lookingAt()) {
            parts.add(
                    matcher.group(1) != null
                            ? new Name(matcher.group(1), true)
                            : new Name(
                                    Name.of(matcher.group(2).replace("\"\"", "\""))
                                            .text(),
                                    false));
            at = matcher.end();
            if (at == name.length()) {
                return parts;
            }
            if (name.charAt(at) != '.') {
                break;
            }
            at++;
        }
        throw new IllegalArgumentException(
                "\"" + name + "\" isn't a function's name; write it as SQL does, \"my_func\" or"
                        + " \"app.my_func\", and in double quotes what isn't a word, \"app.\\\"My Func\\\"\"");
    }
}
