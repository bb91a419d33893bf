package org.ashlarsql.codegen.declared;

import org.ashlarsql.inspect.TypeKind;

/** Integers are shown with the width that they're displayed with. */
final class MariaDbDeclarations extends MySqlFamilyDeclarations {

    @Override
    String plain(TypeKind kind) {
        return switch (kind) {
            case UUID -> "uuid";
            case SMALLINT -> "smallint(6)";
            case INTEGER -> "int(11)";
            case BIGINT -> "bigint(20)";
            default -> "";
        };
    }
}
