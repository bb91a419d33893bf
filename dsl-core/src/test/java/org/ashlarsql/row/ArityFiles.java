package org.ashlarsql.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the sources that exist once for each number of components: run {@code main} with the source folder after a
 * change here. A test holds the files against what this writes.
 */
public final class ArityFiles {

    static final int LEAST = 2;
    static final int MOST = 22;

    /** Longer row values than this nobody compares. */
    static final int MOST_COMPARED = 8;

    private ArityFiles() {}

    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, String> file : sources().entrySet()) {
            Files.writeString(Path.of(arguments[0]).resolve(file.getKey()), file.getValue());
        }
    }

    /** The sources by their paths below the source folder. */
    static Map<String, String> sources() {
        var files = new TreeMap<String, String>();
        for (int n = LEAST; n <= MOST; n++) {
            files.put("org/ashlarsql/row/Row" + n + ".java", row(n));
            files.put("org/ashlarsql/row/RowOf" + n + ".java", rowOf(n));
        }
        files.put("org/ashlarsql/row/Rows.java", rows());
        files.put("org/ashlarsql/row/RowValues.java", rowValues());
        files.put("org/ashlarsql/dsl/Selects.java", selects());
        return files;
    }

    private static String each(int n, String separator, IntFunction<String> part) {
        return IntStream.rangeClosed(1, n).mapToObj(part).collect(Collectors.joining(separator));
    }

    private static String parameters(int n) {
        return "<" + each(n, ", ", i -> "T" + i + " extends @Nullable Object") + ">";
    }

    private static String types(int n) {
        return "<" + each(n, ", ", i -> "T" + i) + ">";
    }

    private static String row(int n) {
        return """
                package org.ashlarsql.row;

                import org.jspecify.annotations.Nullable;

                /** A row of %d values, as a query yields it that isn't mapped to a type of its own. */
                public record Row%d%s(%s) %s{}
                """.formatted(n, n, parameters(n), each(n, ", ", i -> "T" + i + " v" + i), comparand(n));
    }

    private static String comparand(int n) {
        return n > MOST_COMPARED ? "" : "implements RowComparand<Row%d%s> ".formatted(n, types(n));
    }

    private static String rowOf(int n) {
        return """
                package org.ashlarsql.row;

                import java.util.List;
                import org.ashlarsql.expr.Projection;
                import org.ashlarsql.expr.Slots;
                import org.ashlarsql.tree.ExprNode;
                import org.ashlarsql.type.RowReader;
                import org.jspecify.annotations.Nullable;

                /** %d projections side by side; {@link #into} makes a type of your own of each row. */
                public record RowOf%d%s(%s)
                        implements Projection<Row%d%s> {

                    /** Makes a value of each row, by a constructor for instance: {@code into(FilmLine::new)}. */
                    public <R> Projection<R> into(Into<%s, ? extends R> constructor) {
                        return new RowProjection<>(items(), slots -> {
                %s
                            return rows -> constructor.apply(%s);
                        });
                    }

                    @Override
                    public List<ExprNode> items() {
                        return RowProjection.items(%s);
                    }

                    @Override
                    public RowReader<Row%d%s> reader(Slots slots) {
                        return this.<Row%d%s>into(Row%d::new).reader(slots);
                    }

                    /** What makes a value of the row's components. */
                    @FunctionalInterface
                    public interface Into<%s, R> {
                        R apply(%s);
                    }
                }
                """.formatted(
                n,
                n,
                parameters(n),
                each(n, ", ", i -> "Projection<T" + i + "> p" + i),
                n,
                types(n),
                each(n, ", ", i -> "? super T" + i),
                each(n, "\n", i -> " ".repeat(12) + "RowReader<T" + i + "> r" + i + " = p" + i + ".reader(slots);"),
                each(n, ", ", i -> "r" + i + ".read(rows)"),
                each(n, ", ", i -> "p" + i),
                n,
                types(n),
                n,
                types(n),
                n,
                each(n, ", ", i -> "T" + i + " extends @Nullable Object"),
                each(n, ", ", i -> "T" + i + " v" + i));
    }

    private static String rows() {
        return """
                package org.ashlarsql.row;

                import org.ashlarsql.expr.Projection;
                import org.jspecify.annotations.Nullable;

                /** {@code row(...)} for every number of components; users have it from {@code Sql}. */
                public abstract class Rows {

                    protected Rows() {}

                    /** Nothing: where javac comes to by an item that is no projection, whose cure the type's name tells. */
                    public static EveryItemMustBeAProjection row(@Nullable Object... items) {
                        return new EveryItemMustBeAProjection();
                    }
                %s}
                """.formatted(IntStream.rangeClosed(LEAST, MOST)
                .mapToObj(n -> """

                            /** A row of %d components to be selected; {@code into} makes your own type of it. */
                            public static %s RowOf%d%s row(%s) {
                                return new RowOf%d<>(%s);
                            }
                        """.formatted(
                                n,
                                parameters(n),
                                n,
                                types(n),
                                each(n, ", ", i -> "Projection<T" + i + "> p" + i),
                                n,
                                each(n, ", ", i -> "p" + i)))
                .collect(Collectors.joining()));
    }

    private static String rowValues() {
        return """
                package org.ashlarsql.row;

                import java.util.List;
                import org.ashlarsql.expr.Expr;

                /** {@code rowValue(...)} for numbers of components; users have it from {@code Sql}. */
                public abstract class RowValues extends Rows {

                    protected RowValues() {}
                %s}
                """.formatted(IntStream.rangeClosed(LEAST, MOST_COMPARED)
                .mapToObj(n -> """

                            /** {@code (e1, ..., e%d)}: %d values that are compared as one. */
                            public static <%s> RowValue<Row%d%s> rowValue(%s) {
                                return new RowValue<>(List.of(%s), row -> RowValue.list(%s));
                            }
                        """.formatted(
                                n,
                                n,
                                each(n, ", ", i -> "T" + i),
                                n,
                                types(n),
                                each(n, ", ", i -> "Expr<T" + i + ", ?> e" + i),
                                each(n, ", ", i -> "e" + i),
                                each(n, ", ", i -> "row.v" + i + "()")))
                .collect(Collectors.joining()));
    }

    private static String selects() {
        return """
                package org.ashlarsql.dsl;

                import org.ashlarsql.expr.Projection;
                import org.ashlarsql.row.EveryItemMustBeAProjection;
                %s
                import org.ashlarsql.row.RowValues;
                import org.jspecify.annotations.Nullable;

                /** {@code select(...)} for every number of projections; users have it from {@link Sql}. */
                abstract class Selects extends RowValues {

                    Selects() {}

                    /** No query: where javac comes to by an item that is no projection, whose cure the type's name tells. */
                    public static EveryItemMustBeAProjection select(@Nullable Object... items) {
                        return row(items);
                    }

                    /** {@code select p}: a query whose rows are what the projection yields. */
                    public static <R extends @Nullable Object> Select<R> select(Projection<R> p) {
                        return Select.of(p);
                    }
                %s}
                """.formatted(
                        IntStream.rangeClosed(LEAST, MOST)
                                .mapToObj(n -> "import org.ashlarsql.row.Row" + n)
                                .sorted()
                                .collect(Collectors.joining(";\n", "", ";")),
                        IntStream.rangeClosed(LEAST, MOST)
                                .mapToObj(n -> """

                            /** {@code select p1, ..., p%d}: a query whose rows are {@link Row%d}. */
                            public static %s Select<Row%d%s> select(%s) {
                                return Select.of(row(%s));
                            }
                        """.formatted(
                                                n,
                                                n,
                                                parameters(n),
                                                n,
                                                types(n),
                                                each(n, ", ", i -> "Projection<T" + i + "> p" + i),
                                                each(n, ", ", i -> "p" + i)))
                                .collect(Collectors.joining()));
    }
}
