package org.ashlarsql.codegen.emit;

import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ashlarsql.codegen.naming.NamedSchema;

/** The names of the interfaces that a class of too many constants is divided into. */
final class PartNames {

    private PartNames() {}

    /** Keys1, Keys2 and so on, as far as no class of a table is called so. */
    static Iterator<String> of(String whole, NamedSchema schema) {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.addAll(schema.classNames());
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> whole + i)
                .filter(name -> !taken.contains(name))
                .iterator();
    }
}
