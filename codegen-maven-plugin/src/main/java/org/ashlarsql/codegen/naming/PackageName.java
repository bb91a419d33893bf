package org.ashlarsql.codegen.naming;

import javax.lang.model.SourceVersion;
import org.ashlarsql.codegen.GenerationException;

/** The name of the generated package, which comes from the settings. */
public final class PackageName {

    private PackageName() {}

    /** Ends the generation if {@code name} can't be a package. */
    public static void check(String name) {
        if (!SourceVersion.isName(name) || name.indexOf('$') >= 0) {
            throw new GenerationException("<package>: \"" + name + "\" is no name for a Java package."
                    + " Write one such as com.acme.db: identifiers that are no keywords, with dots between them.");
        }
    }
}
