package org.ashlarsql.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArityFilesTest {

    static Set<String> files() {
        return ArityFiles.sources().keySet();
    }

    /** The formatter breaks long lines; everything but white space is what the generator wrote. */
    @ParameterizedTest
    @MethodSource("files")
    void theSourceIsWhatTheGeneratorWrites(String file) throws IOException {
        String found = Files.readString(Path.of("src/main/java").resolve(file));
        assertThat(found.replaceAll("\\s+", ""))
                .isEqualTo(ArityFiles.sources().get(file).replaceAll("\\s+", ""));
    }
}
