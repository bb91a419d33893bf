package org.ashlarsql.compilefail;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The JDK's own compiler, in process, with the words that it prints. */
final class Javac {

    /** On one line, so that it doesn't move the lines of the program. */
    private static final String IMPORTS = String.join(
            " ",
            "import static org.ashlarsql.dsl.Sql.*;",
            "import static org.ashlarsql.expr.SqlTypes.*;",
            "import static org.ashlarsql.sample.Anything.ANYTHING;",
            "import static org.ashlarsql.sample.Device.DEVICE;",
            "import static org.ashlarsql.sample.Film.FILM;",
            "import static org.ashlarsql.sample.Language.LANGUAGE;",
            "import java.math.BigDecimal;",
            "import java.util.*;",
            "import java.util.stream.*;",
            "import org.ashlarsql.compilefail.Program;",
            "import org.ashlarsql.dialect.Dialects;",
            "import org.ashlarsql.dsl.*;",
            "import org.ashlarsql.expr.*;",
            "import org.ashlarsql.row.*;",
            "import org.ashlarsql.runtime.*;",
            "import org.ashlarsql.sample.*;",
            "import org.ashlarsql.type.*;");

    private static final Pattern ERROR = Pattern.compile("^(?:.*/)?(\\w+)/Program.java:(\\d+): error: ");

    private Javac() {}

    /** An error as javac prints it: the message, the line of the program and a mark below it. */
    record Error(int line, String text) {}

    /** Compiles each program by itself in one run, and answers the errors by the programs' names. */
    static Map<String, List<Error>> errors(Map<String, String> programs, Path folder) {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "the tests need a JDK, not a JRE");
        var options = List.of(
                "--release", "17", "-proc:none", "-implicit:none", "-Xmaxerrs", "10000", "-d", folder.toString());
        var sources = new ArrayList<JavaFileObject>();
        programs.forEach((name, text) -> sources.add(new Source(name, text)));
        var printed = new StringWriter();
        compiler.getTask(printed, null, null, options, null, sources).call();
        return parse(printed.toString());
    }

    private static Map<String, List<Error>> parse(String printed) {
        var errors = new TreeMap<String, List<Error>>();
        String name = "";
        int line = 0;
        var text = new StringBuilder();
        for (String row : (printed + "\n0 errors").lines().toList()) {
            Matcher start = ERROR.matcher(row);
            boolean found = start.find();
            if (found || row.matches("\\d+ errors?")) {
                if (line > 0) {
                    errors.computeIfAbsent(name, ignored -> new ArrayList<>()).add(new Error(line, text.toString()));
                }
                text.setLength(0);
                line = 0;
            }
            if (found) {
                name = start.group(1);
                line = Integer.parseInt(start.group(2));
                row = row.substring(start.end());
            }
            text.append(row).append('\n');
        }
        return errors;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String program) {
            super(URI.create("string:///" + name + "/Program.java"), Kind.SOURCE);
            this.text = "package " + name + "; " + IMPORTS + " " + program;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
