package org.ashlarsql.dsl;

import java.util.regex.Pattern;

/** An operator as the user writes it. */
final class OperatorName {

    private static final Pattern SIGNS = Pattern.compile("[-+*/<>=~!@#%^&|?:]+");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z_]+( [A-Za-z_]+)*+");

    private OperatorName() {}

    /** The operator, if it's signs or words, and neither starts a comment nor ends one. */
    static String checked(String operator) {
        boolean comment = operator.contains("--") || operator.contains("/*") || operator.contains("*/");
        if (comment
                || !(SIGNS.matcher(operator).matches()
                        || WORDS.matcher(operator).matches())) {
            throw new IllegalArgumentException(
                    "\"" + operator
                            + "\" isn't an operator; write one of signs, such as \"@@\", or of words, such as \"not similar to\"");
        }
        return operator;
    }
}
