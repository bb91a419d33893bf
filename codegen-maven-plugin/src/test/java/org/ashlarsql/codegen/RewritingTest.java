package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.codegen.output.Outcome;
import org.ashlarsql.codegen.output.SourceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RewritingTest {

    @TempDir
    private Path root;

    private Outcome write(String... names) {
        return SourceFolder.of(root, "a.b")
                .write(Stream.of(names).map(RewritingTest::file).toList());
    }

    private static SourceFile file(String name) {
        return file(name, name);
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, SourceFile.HEADER + "\n// " + text + "\n");
    }

    private List<String> present() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("a/b"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatDidNotChangeIsNotWritten() throws IOException {
        assertThat(write("A.java", "B.java")).isEqualTo(new Outcome(root.resolve("a/b"), 2, 0, 0));
        FileTime old = FileTime.fromMillis(1_000);
        Files.setLastModifiedTime(root.resolve("a/b/A.java"), old);
        Outcome second =
                SourceFolder.of(root, "a.b").write(List.of(file("A.java"), file("B.java", "new"), file("C.java")));
        assertThat(second).isEqualTo(new Outcome(root.resolve("a/b"), 2, 1, 0));
        assertThat(Files.getLastModifiedTime(root.resolve("a/b/A.java"))).isEqualTo(old);
        assertThat(root.resolve("a/b/B.java")).hasContent(file("B.java", "new").text());
        assertThat(present()).containsExactly("A.java", "B.java", "C.java");
    }

    @Test
    void onlyGeneratedFilesAreDeleted() throws IOException {
        write("A.java", "B.java");
        Files.writeString(root.resolve("a/b/Own.java"), "class Own {}");
        Files.writeString(root.resolve("a/b/notes.txt"), SourceFile.HEADER);
        Files.createDirectories(root.resolve("a/b/Folder.java"));
        assertThat(write("B.java").deleted()).isEqualTo(1);
        assertThat(present()).containsExactly("B.java", "Folder.java", "Own.java", "notes.txt");
    }

    @Test
    void filesOfOthersAreNeverOverwritten() throws IOException {
        write("A.java", "B.java");
        Files.writeString(root.resolve("a/b/A.java"), "class A {}");
        Files.writeString(root.resolve("a/b/C.java"), "class C {}");
        assertThatThrownBy(() -> write("A.java", "C.java", "D.java"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("in the way")
                .hasMessageContaining("A.java")
                .hasMessageContaining("C.java");
        assertThat(present()).containsExactly("A.java", "B.java", "C.java");
        assertThat(root.resolve("a/b/A.java")).hasContent("class A {}");
    }

    @Test
    void aFailureLeavesNothingBehind() throws IOException {
        write("A.java");
        String tooLong = "x".repeat(300) + ".java";
        assertThatThrownBy(() -> write("B.java", tooLong))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("Can't write to the folder " + root.resolve("a/b"))
                .hasMessageContaining("<outputDirectory>");
        assertThat(present()).containsExactly("A.java");
    }

    @Test
    void theFolderMustBeOne() throws IOException {
        Files.writeString(root.resolve("a"), "a file");
        assertThatThrownBy(() -> write("A.java"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("Can't write to the folder " + root.resolve("a/b"));
        assertThat(root.resolve("a")).hasContent("a file");
    }
}
