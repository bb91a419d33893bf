package org.ashlarsql.benchmarks.write;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** SQL text that all databases understand. */
final class JdbcSql {

    static final List<String> NAMES =
            List.of("account", "payee", "note", "rate", "settled", "amount", "due_on", "paid_at", "reference");
    /** All columns but the key. */
    static final String OTHERS = String.join(", ", NAMES);

    static final String COLUMNS = "payment_id, " + OTHERS;
    static final String UPDATE = "update payment set " + eachOther(name -> name + " = ?") + " where payment_id = ?";
    static final String DELETE = "delete from payment where payment_id = ?";

    private JdbcSql() {}

    static String insert(int rows) {
        return "insert into payment (" + COLUMNS + ") values " + many("(" + many("?", 10) + ")", rows);
    }

    static String insertWithoutKey(int rows) {
        return "insert into payment (" + OTHERS + ") values " + many("(" + many("?", 9) + ")", rows);
    }

    static String delete(int rows) {
        return "delete from payment where payment_id in (" + many("?", rows) + ")";
    }

    /** This for each column but the key, after commas. */
    static String eachOther(UnaryOperator<String> text) {
        return NAMES.stream().map(text).collect(Collectors.joining(", "));
    }

    static String many(String text, int times) {
        return text + (", " + text).repeat(times - 1);
    }
}
