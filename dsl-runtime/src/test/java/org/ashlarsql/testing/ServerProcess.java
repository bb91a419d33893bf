package org.ashlarsql.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * A server that never outlives this JVM. A shell beside it waits for the end of its own input, which comes when the
 * JVM lets go of it, however the JVM ends; then it stops the server and removes its folder.
 */
final class ServerProcess {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final int LINES_KEPT = 40;
    private static final String LIFELINE = """
            trap '' INT
            trap : HUP TERM
            folder=$1 signal=$2
            shift 2
            "$@" &
            exec >/dev/null 2>&1
            cat
            kill -s "$signal" $!
            wait $!
            rm -rf "$folder"
            """;

    private final Process shell;
    private final Deque<String> output = new ArrayDeque<>();
    private volatile boolean ended;

    private ServerProcess(Process shell) {
        this.shell = shell;
        Thread reader = new Thread(this::readOutput, "server output");
        reader.setDaemon(true);
        reader.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "server stop"));
    }

    /** Starts a server that works in this folder and that this signal stops. */
    static ServerProcess start(Path folder, String stopSignal, List<String> command) throws IOException {
        List<String> line = new ArrayList<>(List.of("sh", "-c", LIFELINE, "sh", folder.toString(), stopSignal));
        line.addAll(command);
        return new ServerProcess(new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start());
    }

    /** Runs a program to its end, with this input, and gives what it wrote; fails unless it succeeds. */
    static String run(List<String> command, Path folder, InputStream input) throws IOException {
        Path log = folder.resolve("preparation.log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        IOException refused = null;
        try (var stdin = process.getOutputStream()) {
            input.transferTo(stdin);
        } catch (IOException e) {
            refused = e; // The program ended early: its own words, below, say more.
        }
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command.get(0) + " failed:\n" + Files.readString(log), refused);
            }
            return Files.readString(log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The first connection that the server accepts. */
    Connection awaitConnection(DataSource dataSource) throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            try {
                return dataSource.getConnection();
            } catch (SQLException e) {
                if (ended || System.nanoTime() > deadline) {
                    stop();
                    throw new IOException("the server doesn't start:\n" + lastOutput(), e);
                }
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void readOutput() {
        try (BufferedReader lines = shell.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                keep(line);
            }
        } catch (IOException e) {
            keep(e.toString());
        }
        ended = true;
    }

    private void keep(String line) {
        synchronized (output) {
            if (output.size() == LINES_KEPT) {
                output.removeFirst();
            }
            output.addLast(line);
        }
    }

    private String lastOutput() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    private void stop() {
        try {
            shell.getOutputStream().close();
            shell.waitFor(20, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
