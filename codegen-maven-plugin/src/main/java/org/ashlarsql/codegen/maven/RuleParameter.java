package org.ashlarsql.codegen.maven;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.NamingRule;
import org.ashlarsql.codegen.NamingRule.Kind;
import org.jspecify.annotations.Nullable;

/** {@code <rule><table>tbl_(.*)</table><to>$1</to></rule>}. */
public final class RuleParameter {

    private final Map<Kind, String> patterns = new EnumMap<>(Kind.class);
    private @Nullable String to;

    public void setSchema(String pattern) {
        patterns.put(Kind.SCHEMA, pattern);
    }

    public void setTable(String pattern) {
        patterns.put(Kind.TABLE, pattern);
    }

    public void setColumn(String pattern) {
        patterns.put(Kind.COLUMN, pattern);
    }

    public void setType(String pattern) {
        patterns.put(Kind.TYPE, pattern);
    }

    public void setLabel(String pattern) {
        patterns.put(Kind.LABEL, pattern);
    }

    public void setSequence(String pattern) {
        patterns.put(Kind.SEQUENCE, pattern);
    }

    public void setRoutine(String pattern) {
        patterns.put(Kind.ROUTINE, pattern);
    }

    public void setKey(String pattern) {
        patterns.put(Kind.KEY, pattern);
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** A rule for each kind of names that it has a pattern for. */
    List<NamingRule> rules() {
        if (patterns.isEmpty()) {
            throw new GenerationException("<naming><rule> has no pattern: add <table>, <column>, <type>, <label>,"
                    + " <sequence>, <routine>, <key> or <schema>, with a regular expression over the whole name.");
        }
        String result = Given.required(to, "naming><rule><to");
        return patterns.entrySet().stream()
                .map(one -> new NamingRule(one.getKey(), pattern(one.getValue()), result))
                .toList();
    }

    private static Pattern pattern(String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new GenerationException(
                    "<naming>: \"" + regex + "\" is no regular expression: " + e.getDescription() + ".", e);
        }
    }
}
