package org.ashlarsql.benchmarks.write;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** PostgreSQL's COPY, in its text format. */
final class JdbcCopy {

    private static final int BUFFER = 65_536;

    private JdbcCopy() {}

    static void write(Connection connection, List<PaymentRow> rows) throws SQLException {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy payment (" + JdbcSql.COLUMNS + ") from stdin");
        StringBuilder lines = new StringBuilder(BUFFER + 1_000);
        for (PaymentRow row : rows) {
            line(row, lines);
            if (lines.length() > BUFFER) {
                send(copy, lines);
            }
        }
        send(copy, lines);
        copy.endCopy();
    }

    private static void line(PaymentRow row, StringBuilder line) {
        line.append(row.paymentId()).append('\t').append(row.account()).append('\t');
        escape(row.payee(), line);
        line.append('\t');
        row.note().ifPresentOrElse(note -> escape(note, line), () -> line.append("\\N"));
        line.append('\t')
                .append(row.rate())
                .append('\t')
                .append(row.settled())
                .append('\t')
                .append(row.amount().toPlainString())
                .append('\t')
                .append(row.dueOn())
                .append('\t')
                .append(row.paidAt())
                .append('\t')
                .append(row.reference())
                .append('\n');
    }

    private static void escape(String text, StringBuilder line) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }

    private static void send(CopyIn copy, StringBuilder lines) throws SQLException {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
    }
}
