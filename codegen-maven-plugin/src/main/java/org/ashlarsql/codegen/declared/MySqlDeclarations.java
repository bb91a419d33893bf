package org.ashlarsql.codegen.declared;

import java.util.Locale;
import org.ashlarsql.inspect.TypeKind;

/** From 8.0.19 on, integers are shown without a width. */
final class MySqlDeclarations extends MySqlFamilyDeclarations {

    @Override
    String plain(TypeKind kind) {
        return switch (kind) {
            case UUID -> "char(36)";
            case INTEGER -> "int";
            case SMALLINT, BIGINT -> kind.name().toLowerCase(Locale.ROOT);
            default -> "";
        };
    }
}
