package org.ashlarsql.codegen;

import org.ashlarsql.inspect.TypeKind;

/**
 * A type that the settings give to columns.
 *
 * @param column a pattern over {@code table.column}
 * @param as neither {@link TypeKind#ENUM} nor {@link TypeKind#UNSUPPORTED}
 */
public record GivenType(String column, TypeKind as) {}
