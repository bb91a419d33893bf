package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.Set;
import org.ashlarsql.codegen.naming.NamedSchema;

/** Makes the text of a class. */
final class JavaSource {

    /** The classes of java.lang that generated sources use. */
    private static final Set<String> JAVA_LANG =
            Set.of("Boolean", "Double", "Float", "Integer", "Long", "Override", "Short", "String");

    private final String packageName;
    private final boolean hidesJavaLang;
    /** The classes of the package. */
    private final Set<String> generated;

    JavaSource(NamedSchema schema) {
        packageName = schema.packageName();
        generated = schema.classNames();
        hidesJavaLang = JAVA_LANG.stream().anyMatch(generated::contains);
    }

    /** A file with one class; {@code imports} are its static imports. */
    SourceFile file(TypeSpec type, StaticImport... imports) {
        JavaFile.Builder file =
                JavaFile.builder(packageName, type).indent("    ").skipJavaLangImports(!hidesJavaLang);
        for (StaticImport one : imports) {
            file.addStaticImport(one.of, one.member);
        }
        String text = Layout.compact(Imports.together(file.build().toString(), generated));
        return new SourceFile(type.name() + ".java", SourceFile.HEADER + "\n" + text);
    }

    /** {@code import static of.member}. */
    record StaticImport(ClassName of, String member) {}
}
