package org.ashlarsql.codegen.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.project.MavenProject;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.schema.Table;

/** The tables of a project that has been compiled. */
record CompiledTables(URLClassLoader loader, List<Table<?, ?>> all) implements AutoCloseable {

    static CompiledTables of(MavenProject project, String packageName) {
        URLClassLoader loader = new URLClassLoader(classPath(project), CompiledTables.class.getClassLoader());
        try {
            var tables = new ArrayList<Table<?, ?>>();
            for (String name : packages(project, packageName)) {
                tables.addAll(tables(loader.loadClass(name + ".Tables")));
            }
            return new CompiledTables(loader, tables);
        } catch (ReflectiveOperationException | LinkageError e) {
            close(loader);
            throw new GenerationException(
                    "<package>: there are no compiled classes of " + packageName + " in "
                            + project.getBuild().getOutputDirectory() + " (" + e + "). Run ashlar:check after compile,"
                            + " or name the <snapshot> to check.",
                    e);
        }
    }

    /** The package itself, or those in it that several schemas have. */
    private static List<String> packages(MavenProject project, String packageName) {
        Path folder = Path.of(project.getBuild().getOutputDirectory(), packageName.split("\\."));
        if (Files.exists(folder.resolve("Tables.class")) || !Files.isDirectory(folder)) {
            return List.of(packageName);
        }
        try (Stream<Path> inner = Files.list(folder)) {
            List<String> several = inner.filter(one -> Files.exists(one.resolve("Tables.class")))
                    .map(one -> packageName + "." + one.getFileName())
                    .sorted()
                    .toList();
            return several.isEmpty() ? List.of(packageName) : several;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Table<?, ?>> tables(Class<?> holder) throws IllegalAccessException {
        var tables = new ArrayList<Table<?, ?>>();
        for (Field field : holder.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Table<?, ?> table) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static URL[] classPath(MavenProject project) {
        try {
            var urls = new ArrayList<URL>();
            for (String element : project.getCompileClasspathElements()) {
                urls.add(Path.of(element).toUri().toURL());
            }
            return urls.toArray(URL[]::new);
        } catch (DependencyResolutionRequiredException e) {
            throw new GenerationException("The dependencies of the project aren't resolved: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        close(loader);
    }

    private static void close(URLClassLoader loader) {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
