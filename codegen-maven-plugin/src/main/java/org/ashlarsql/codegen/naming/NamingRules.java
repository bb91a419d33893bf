package org.ashlarsql.codegen.naming;

import java.util.List;
import java.util.regex.Matcher;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.NamingRule;

/** Makes the words of Java names of names in the database: by the first rule that matches. */
record NamingRules(List<NamingRule> rules) {

    Words words(NamingRule.Kind of, String name) {
        return Words.of(apply(of, name));
    }

    String apply(NamingRule.Kind of, String name) {
        for (NamingRule rule : rules) {
            Matcher matcher = rule.pattern().matcher(name);
            if (rule.of() == of && matcher.matches()) {
                return checked(rule, name, replaced(rule, matcher));
            }
        }
        return name;
    }

    private static String replaced(NamingRule rule, Matcher matcher) {
        try {
            return matcher.replaceFirst(rule.to());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new GenerationException(
                    "<naming>: <to>" + rule.to() + "</to> doesn't fit the pattern " + rule.pattern() + ": "
                            + e.getMessage() + ". $1 stands for its first group, \\$ for a dollar.",
                    e);
        }
    }

    private static String checked(NamingRule rule, String name, String to) {
        if (to.isBlank()) {
            throw new GenerationException("<naming>: the pattern " + rule.pattern() + " leaves nothing of the name \""
                    + name + "\": correct its <to>.");
        }
        return to;
    }
}
