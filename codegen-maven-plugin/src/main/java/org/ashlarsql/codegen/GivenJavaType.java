package org.ashlarsql.codegen;

import org.jspecify.annotations.Nullable;

/**
 * A type of the user's own that the settings give to columns: an enum, or what a converter makes.
 *
 * @param name of the class, in full
 * @param converter a Java expression that is a {@link org.ashlarsql.type.Converter}, or null for an enum
 * @param label of an enum, the method that tells a constant's label: {@code name} where nothing else is said
 */
public record GivenJavaType(String name, @Nullable String converter, String label) {}
