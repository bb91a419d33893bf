package org.ashlarsql.codegen;

/**
 * A default from Java that the settings give to columns.
 *
 * @param column a pattern over {@code table.column}
 * @param value a Java expression, evaluated for each new row that doesn't set the column
 */
public record GivenDefault(String column, String value) {}
