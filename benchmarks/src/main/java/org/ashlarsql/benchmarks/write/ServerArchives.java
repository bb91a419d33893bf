package org.ashlarsql.benchmarks.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the build found MySQL's archive; the class path can't hold that one. */
public final class ServerArchives {

    private ServerArchives() {}

    /** Tells the test databases, unless the command line did. */
    public static void announce() {
        Properties found = new Properties();
        try (InputStream input = ServerArchives.class.getResourceAsStream("servers.properties")) {
            found.load(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
    }
}
