package org.ashlarsql.inspect;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a routine.
 *
 * @param name null where it has none
 * @param optional whether a call may leave it out, since it has a default
 */
public record ParameterModel(@Nullable String name, ParameterMode mode, TypeModel type, boolean optional) {}
