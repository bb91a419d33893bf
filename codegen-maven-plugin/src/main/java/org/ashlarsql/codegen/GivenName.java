package org.ashlarsql.codegen;

/**
 * A Java name that the settings give.
 *
 * @param of a table, {@code table.column}, an enum or {@code enum.label}
 * @param java the name of its class, field or constant
 */
public record GivenName(String of, String java) {}
