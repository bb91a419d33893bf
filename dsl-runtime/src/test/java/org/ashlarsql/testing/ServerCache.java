package org.ashlarsql.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacked and initialised servers, kept in the system's temporary directory from one JVM to the next: that turns a
 * start from several seconds into a copy of the initialised data.
 */
final class ServerCache {
    /** Raise it when servers are prepared in another way, so that what older builds left is not taken for good. */
    private static final int GENERATION = 1;

    /** Fills an empty folder with a server and its initialised data. */
    interface Preparation {
        void into(Path folder) throws IOException;
    }

    private ServerCache() {}

    /** The folder for this archive or installed server, prepared now or by an earlier JVM. */
    static Path prepared(Path archive, Preparation preparation) throws IOException {
        // Named after the user as well: a folder of root's would be closed to everybody else.
        Path cache = Path.of(System.getProperty("java.io.tmpdir"), "ashlar-servers-" + System.getProperty("user.name"));
        Path folder = cache.resolve(name(archive) + "-" + GENERATION);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Files.createDirectories(cache);
        Path unfinished = Files.createTempDirectory(cache, "unfinished-");
        try {
            preparation.into(unfinished);
            // All or nothing: a broken run leaves no half server, and of two runs at once the first one wins.
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // The other run's folder is as good.
        } finally {
            delete(unfinished);
        }
        return folder;
    }

    private static String name(Path archive) {
        // Many folders have the same name, such as mysql.
        String place = Files.isDirectory(archive)
                ? "-" + Integer.toHexString(archive.toAbsolutePath().hashCode())
                : "";
        return archive.getFileName() + place;
    }

    /** Unpacks what is wanted of an archive; a server that is installed in a folder is used where it is. */
    static void place(Path archive, Pattern wanted, Path target) throws IOException {
        if (Files.isDirectory(archive)) {
            Files.createSymbolicLink(target, archive.toAbsolutePath());
        } else {
            unzip(archive, wanted, target);
        }
    }

    /** Unpacks the entries whose names match, each to the path that the first group gives; programs become runnable. */
    private static void unzip(Path archive, Pattern wanted, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Matcher name = wanted.matcher(entry.getName());
                if (entry.isDirectory() || !name.matches()) {
                    continue;
                }
                Path file = target.resolve(name.group(1));
                Files.createDirectories(file.getParent());
                try (InputStream content = zip.getInputStream(entry)) {
                    Files.copy(content, file);
                }
                if (file.getParent().endsWith("bin") && !file.toFile().setExecutable(true)) {
                    throw new IOException("cannot make " + file + " executable");
                }
            }
        }
    }

    static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(
                        file, target.resolve(source.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
