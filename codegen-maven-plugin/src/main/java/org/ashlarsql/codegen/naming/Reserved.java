package org.ashlarsql.codegen.naming;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that can't be used for something generated, so that they get an underscore at their end. */
record Reserved(Set<String> names) {

    /** What no class may be called, and what the generated classes themselves need. */
    static final Reserved CLASS = new Reserved(Set.of(
            "var",
            "yield",
            "record",
            "sealed",
            "permits",
            "Outer",
            "EnumDesc",
            NamedSchema.TABLES,
            NamedSchema.KEYS,
            NamedSchema.SEQUENCES,
            NamedSchema.ROUTINES));

    /** What no component of a record may be called. */
    static final Reserved FIELD = new Reserved(Set.of(
            "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toRowValues", "toString", "wait"));

    /** For a package, nothing but keywords. */
    static final Reserved PACKAGE = new Reserved(Set.of());

    /** For the constant of a table, nothing but keywords. */
    static final Reserved CONSTANT = new Reserved(Set.of());

    /** What a generated enum has beside its constants. */
    static final Reserved LABEL = new Reserved(Set.of("TYPE", "label"));

    Reserved {
        names = Set.copyOf(names);
    }

    boolean contains(String name) {
        return SourceVersion.isKeyword(name) || names.contains(name);
    }

    /** The name, made usable. */
    String avoid(String name) {
        return contains(name) ? name + "_" : name;
    }
}
