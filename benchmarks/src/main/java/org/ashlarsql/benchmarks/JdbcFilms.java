package org.ashlarsql.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a careful engineer writes by hand. */
final class JdbcFilms {

    private JdbcFilms() {}

    static FilmRow byId(Connection connection, int id) throws SQLException {
        String sql = "select film_id, title, length, synopsis from film where film_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return row(rows);
            }
        }
    }

    static List<FilmRow> all(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select film_id, title, length, synopsis from film");
                ResultSet rows = statement.executeQuery()) {
            List<FilmRow> films = new ArrayList<>();
            while (rows.next()) {
                films.add(row(rows));
            }
            return films;
        }
    }

    private static FilmRow row(ResultSet rows) throws SQLException {
        int length = rows.getInt(3);
        Optional<Integer> optionalLength = rows.wasNull() ? Optional.empty() : Optional.of(length);
        return new FilmRow(rows.getInt(1), rows.getString(2), optionalLength, Optional.ofNullable(rows.getString(4)));
    }
}
