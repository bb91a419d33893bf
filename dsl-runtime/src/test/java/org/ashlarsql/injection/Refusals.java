package org.ashlarsql.injection;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.render.ParameterException;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.type.ConversionException;

/** Tells what was refused for its content from what the database couldn't even parse. */
final class Refusals {

    /** Of a text in a language of its own: a path into JSON, a regular expression, a full-text query. */
    private static final Pattern OWN_LANGUAGE = Pattern.compile(
            "fts5: |syntax error, unexpected|no escaped character|invalid parameter list format|tsquery|tsvector|jsonpath|json path|JSON path|fulltext|, FTPARSER|regular expression");

    private static final Pattern OF_SQLITE = Pattern.compile("near \"|unrecognized token|incomplete input");

    /** https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html#error_er_parse_error */
    private static final int MYSQL_PARSE_ERROR = 1064;

    private Refusals() {}

    static boolean isClean(Throwable error) {
        if (error instanceof IllegalArgumentException
                || error instanceof ConversionException
                || error instanceof ParameterException
                || error instanceof CheckException
                || error instanceof UnsupportedFeatureException) {
            return true;
        }
        return error.getCause() instanceof SQLException cause && !isSyntaxError(cause);
    }

    private static boolean isSyntaxError(SQLException error) {
        String message = String.valueOf(error.getMessage());
        if (OWN_LANGUAGE.matcher(message).find()) {
            return false;
        }
        return "42601".equals(error.getSQLState())
                || error.getErrorCode() == MYSQL_PARSE_ERROR
                || OF_SQLITE.matcher(message).find();
    }
}
