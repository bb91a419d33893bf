package org.ashlarsql.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ashlarsql.render.Version;

/**
 * Texts for several versions of a server, which say on a line what older ones have in its place:
 * {@code a_uuid uuid, -- from 10.7, before: a_uuid char(36),}.
 */
public final class Versioned {

    private static final Pattern LINE = Pattern.compile("( *)(.*) -- from ([0-9.]+), before: (.*)");

    private Versioned() {}

    /** The text for the server of this connection. */
    public static String text(String text, Connection connection) throws SQLException {
        Version server = Version.parse(connection.getMetaData().getDatabaseProductVersion());
        return text.lines().map(line -> line(line, server)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line, Version server) {
        var found = LINE.matcher(line);
        if (!found.matches()) {
            return line;
        }
        boolean known = server.compareTo(Version.parse(found.group(3))) >= 0;
        return found.group(1) + found.group(known ? 2 : 4);
    }
}
