package org.ashlarsql.dialect;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ashlarsql.type.ConversionException;
import org.ashlarsql.type.Converter;

/**
 * Amounts as PostgreSQL writes them: by the server's lc_monetary, which the text doesn't tell, so that one that could
 * mean two amounts is refused: https://www.postgresql.org/docs/current/datatype-money.html
 */
final class PostgreSqlMoney {

    /** Digits, with at most one kind of separator before the last one, which may be of another kind. */
    private static final Pattern NUMBER =
            Pattern.compile("(\\d+(?:([.,'\\u2019\\u00a0\\u202f ])\\d+(?:\\2\\d+)*)?)(?:([.,])(\\d+))?");

    private static final int GROUP = 3;

    static final Converter<String, BigDecimal> TEXT = Converter.of(PostgreSqlMoney::amount, PostgreSqlMoney::whole);

    private PostgreSqlMoney() {}

    static BigDecimal amount(String text) {
        Matcher found = NUMBER.matcher(text);
        int first = firstDigit(text);
        if (first < 0 || !found.find(first) || hasDigit(text, found.end())) {
            throw refused(text);
        }
        String number = number(text, found);
        boolean negative = text.indexOf('-') >= 0 || text.indexOf('(') >= 0;
        return new BigDecimal(negative ? "-" + number : number);
    }

    private static String number(String text, Matcher found) {
        String digits = found.group(1).replaceAll("\\D", "");
        String separator = found.group(2);
        if (found.group(3) != null) {
            if ((separator == null && found.group(4).length() == GROUP)
                    || found.group(3).equals(separator)) {
                throw refused(text);
            }
            return digits + "." + found.group(4);
        }
        if (separator == null) {
            return digits;
        }
        String last = found.group(1).substring(found.group(1).lastIndexOf(separator) + 1);
        boolean once = found.group(1).indexOf(separator) == found.group(1).lastIndexOf(separator);
        boolean point = separator.equals(".") || separator.equals(",");
        if (last.length() == GROUP && (!once || !point)) {
            return digits;
        }
        if (last.length() == GROUP || !once || !point) {
            throw refused(text);
        }
        return digits.substring(0, digits.length() - last.length()) + "." + last;
    }

    private static int firstDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasDigit(String text, int from) {
        return text.substring(from).chars().anyMatch(Character::isDigit);
    }

    private static ConversionException refused(String text) {
        return new ConversionException("the amount '" + text + "' could mean more than one number, depending on the"
                + " server's lc_monetary; read it by cast(..., DECIMAL)");
    }

    /** A point would be taken for a separator of thousands in other locales. */
    private static String whole(BigDecimal value) {
        try {
            return value.setScale(0).toPlainString();
        } catch (ArithmeticException e) {
            throw new ConversionException(
                    "an amount with decimals has no text that every server takes for the same; inside of a row or a"
                            + " range use numeric instead of money",
                    e);
        }
    }
}
