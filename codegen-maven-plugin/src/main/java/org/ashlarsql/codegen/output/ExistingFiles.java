package org.ashlarsql.codegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ashlarsql.codegen.emit.SourceFile;

/** What is in a folder already. */
final class ExistingFiles {

    private static final byte[] HEADER = SourceFile.HEADER.getBytes(StandardCharsets.UTF_8);

    private ExistingFiles() {}

    /** All that is in the folder and in these folders of it, by its name exactly as it is spelled. */
    static Map<String, Path> in(Path folder, Set<String> folders) throws IOException {
        var files = new TreeMap<String, Path>();
        add("", folder, files);
        for (String inner : folders) {
            add(inner + "/", folder.resolve(inner), files);
        }
        return files;
    }

    private static void add(String prefix, Path folder, Map<String, Path> files) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> list = Files.list(folder)) {
                list.forEach(file -> files.put(prefix + file.getFileName(), file));
            }
        }
    }

    /** The generated sources that are none of the wanted ones. */
    static List<Path> stale(Map<String, Path> present, Set<String> wanted) throws IOException {
        var stale = new ArrayList<Path>();
        for (Map.Entry<String, Path> file : present.entrySet()) {
            if (file.getKey().endsWith(".java") && !wanted.contains(file.getKey()) && isOwn(file.getValue())) {
                stale.add(file.getValue());
            }
        }
        return stale;
    }

    /** Whether a file bears the header of generated ones. */
    static boolean isOwn(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(HEADER, in.readNBytes(HEADER.length));
        }
    }
}
