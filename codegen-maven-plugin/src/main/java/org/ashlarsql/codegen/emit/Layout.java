package org.ashlarsql.codegen.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets sources in fewer lines than JavaPoet does: annotations, comments and methods that fit go on one, and nothing
 * stands between fields and methods of one line or between the constants of an enum.
 *
 * <p>It works on whole lines. No text from the schema makes up the end of one: literals end in a quote, and comments
 * are told by their beginning.
 */
final class Layout {

    /** Enough for a setter with long names; JavaPoet itself breaks lines earlier. */
    private static final int WIDTH = 140;

    /** How much farther than the first one JavaPoet sets the other lines of a statement. */
    private static final int CONTINUATION = 8;

    private static final int NONE = -1;

    private static final String OVERRIDE = "@Override";

    private final List<String> lines;

    private Layout(List<String> lines) {
        this.lines = lines;
    }

    static String compact(String source) {
        List<String> filled = new Layout(source.lines().toList()).filled();
        List<String> joined = new Layout(filled).joined();
        return String.join("\n", new Layout(joined).withoutGaps()) + "\n";
    }

    /** With as much of a statement on each line as fits. */
    private List<String> filled() {
        var result = new ArrayList<String>();
        int indent = NONE;
        for (String line : lines) {
            if (indent == NONE || indent(line) < indent + CONTINUATION) {
                indent = line.isEmpty() || isComment(line) ? NONE : indent(line);
                result.add(line);
            } else {
                fill(line, result);
            }
        }
        return result;
    }

    /** Adds a line of a statement that has begun: as much of it as fits to the last line, and the rest below. */
    private static void fill(String line, List<String> result) {
        String text = line.strip();
        int last = result.size() - 1;
        // A call in a chain stands beside what it's called on.
        String start =
                result.get(last) + (text.startsWith(".") || result.get(last).endsWith("(") ? "" : " ");
        int end = fitting(text, WIDTH - start.length());
        if (end > 0) {
            result.set(last, start + text.substring(0, end));
        }
        if (end < text.length()) {
            result.add(" ".repeat(indent(line)) + text.substring(end).strip());
        }
    }

    /**
     * Up to where the text fits and can be broken: all of it, or outside literals behind a comma, in a chain in front of a
     * call; 0 where it can't.
     */
    private static int fitting(String text, int width) {
        if (text.length() <= width) {
            return text.length();
        }
        boolean chain = text.startsWith(".");
        int end = 0;
        int depth = 0;
        int typeArguments = 0;
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), width); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                typeArguments += c == '<' ? 1 : c == '>' && text.charAt(i - 1) != '-' ? -1 : 0;
                boolean call = chain && c == '.' && depth == 0;
                end = call ? i : !chain && c == ',' && typeArguments <= 0 ? i + 1 : end;
            }
        }
        return end;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private List<String> joined() {
        var result = new ArrayList<String>();
        var start = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String three = three(i);
            if (line.strip().equals(OVERRIDE)) {
                start = line + " ";
                continue;
            }
            if (!three.isEmpty()) {
                i += 2;
            } else if (isEmptyBody(i)) {
                three = line + "}";
                i++;
            }
            String one = three.isEmpty() ? line : three;
            result.add(start.isEmpty() ? one : start + one.strip());
            start = "";
        }
        return result;
    }

    /** A comment of one line, or a method with one statement, that begins here; else nothing. */
    private String three(int at) {
        if (at + 2 >= lines.size()) {
            return "";
        }
        String first = lines.get(at);
        String second = lines.get(at + 1).strip();
        String third = lines.get(at + 2).strip();
        boolean comment = first.endsWith("/**") && third.equals("*/");
        boolean method = first.endsWith(") {") && !isComment(first) && second.endsWith(";") && third.equals("}");
        String one = comment ? first + second.substring(1) + " */" : first + " " + second + " }";
        return (comment || method) && one.length() <= WIDTH ? one : "";
    }

    private boolean isEmptyBody(int at) {
        String line = lines.get(at);
        return at + 1 < lines.size()
                && line.endsWith(") {")
                && !isComment(line)
                && lines.get(at + 1).strip().equals("}");
    }

    private List<String> withoutGaps() {
        var result = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (!isGap(i)) {
                result.add(lines.get(i));
            }
        }
        return result;
    }

    private boolean isGap(int at) {
        if (!lines.get(at).isEmpty() || at == 0 || at + 2 >= lines.size()) {
            return false;
        }
        String before = lines.get(at - 1);
        String next = lines.get(at + 1);
        String after = isComment(next) ? lines.get(at + 2) : next;
        return (isField(before) && isField(after))
                || ((isField(before) || isMethod(before)) && isMethod(after))
                || isConstant(before);
    }

    private static boolean isField(String line) {
        return line.startsWith("    ") && line.endsWith(";") && !isComment(line);
    }

    /** Of an enum. */
    private static boolean isConstant(String line) {
        return line.startsWith("    ") && line.endsWith("\"),") && !isComment(line);
    }

    private static boolean isMethod(String line) {
        return line.startsWith("    ") && line.endsWith("; }") && !isComment(line);
    }

    private static boolean isComment(String line) {
        return line.strip().startsWith("*") || line.strip().startsWith("/*");
    }
}
