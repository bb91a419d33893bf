package org.ashlarsql.codegen.maven;

import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.GivenType;
import org.ashlarsql.inspect.TypeKind;
import org.jspecify.annotations.Nullable;

/** {@code <type><column>customer.card_id</column><as>UUID</as></type>}. */
public final class TypeParameter {

    private @Nullable String column;
    private @Nullable String as;

    public void setColumn(String column) {
        this.column = column;
    }

    public void setAs(String as) {
        this.as = as;
    }

    GivenType type() {
        String kind = Given.required(as, "types><type><as");
        return new GivenType(Given.required(column, "types><type><column"), kind(kind));
    }

    private static TypeKind kind(String name) {
        List<TypeKind> kinds = Stream.of(TypeKind.values())
                .filter(kind -> kind != TypeKind.ENUM && kind != TypeKind.UNSUPPORTED)
                .toList();
        return kinds.stream()
                .filter(kind -> kind.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new GenerationException(
                        "<types>: \"" + name + "\" is no type to give a column. Choose one of " + kinds + "."));
    }
}
