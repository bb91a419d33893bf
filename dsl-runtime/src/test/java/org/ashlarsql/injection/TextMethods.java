package org.ashlarsql.injection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ashlarsql.dsl.Sql;
import org.ashlarsql.runtime.Database;

/** What the library's classes have that takes a text, found by reflection. */
final class TextMethods {

    private static final String ROOT = "org.ashlarsql.";
    private static final Set<Type> TEXTS =
            Set.of(String.class, CharSequence.class, StringBuilder.class, char.class, Character.class);

    private TextMethods() {}

    /** How many texts each public or protected method or constructor takes, at most of all that are called the same. */
    static Map<String, Integer> find() {
        var found = new TreeMap<String, Integer>();
        Stream.of(Sql.class, Database.class)
                .flatMap(one -> classesBeside(one).stream())
                .filter(one -> !one.isSynthetic() && !one.isAnonymousClass() && !one.isLocalClass())
                .flatMap(TextMethods::methods)
                .filter(method -> texts(method) > 0)
                .forEach(method -> found.merge(name(method), texts(method), Math::max));
        return found;
    }

    private static Stream<Executable> methods(Class<?> one) {
        return Stream.<Executable>concat(
                        Arrays.stream(one.getDeclaredMethods()).filter(method -> !method.isBridge()),
                        Arrays.stream(one.getDeclaredConstructors()))
                .filter(method -> !method.isSynthetic())
                .filter(method -> (method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .filter(method -> !(one.isEnum() && method.getName().equals("valueOf")));
    }

    private static int texts(Executable method) {
        return (int) Arrays.stream(method.getGenericParameterTypes())
                .filter(TextMethods::isText)
                .count();
    }

    /** A text, an array or a collection of texts, or what gives one. */
    private static boolean isText(Type type) {
        if (type instanceof Class<?> plain) {
            return TEXTS.contains(plain) || (plain.isArray() && isText(plain.getComponentType()));
        }
        if (type instanceof GenericArrayType array) {
            return isText(array.getGenericComponentType());
        }
        return type instanceof ParameterizedType several
                && !several.getRawType().getTypeName().startsWith(ROOT)
                && Arrays.stream(several.getActualTypeArguments()).anyMatch(TextMethods::isText);
    }

    private static String name(Executable method) {
        String owner = method.getDeclaringClass().getName().substring(ROOT.length());
        return owner.replace('$', '.') + "#" + (method instanceof Constructor ? "new" : method.getName());
    }

    /** All classes of the folder or jar that this one comes from. */
    private static List<Class<?>> classesBeside(Class<?> one) {
        try {
            URI place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
            if (!place.getPath().endsWith(".jar")) {
                return classesIn(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
                return classesIn(jar.getPath("/"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<?>> classesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('/', '.'))
                    .filter(file -> file.startsWith(ROOT) && file.endsWith(".class") && !file.contains("package-info"))
                    .<Class<?>>map(file -> load(file.substring(0, file.length() - ".class".length())))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, TextMethods.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
