package org.ashlarsql.codegen.emit;

/** Makes the file that says of the generated package that nothing in it is null unless it says so. */
final class PackageInfo {

    private PackageInfo() {}

    static SourceFile file(String packageName) {
        return new SourceFile(
                "package-info.java",
                String.join(
                        "\n",
                        SourceFile.HEADER,
                        "/** The tables, views and enums of a schema. */",
                        "@NullMarked",
                        "package " + packageName + ";",
                        "",
                        "import org.jspecify.annotations.NullMarked;",
                        ""));
    }
}
