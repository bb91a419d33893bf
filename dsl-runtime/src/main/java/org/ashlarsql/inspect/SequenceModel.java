package org.ashlarsql.inspect;

import org.jspecify.annotations.Nullable;

/**
 * A sequence that belongs to no column: those of identity and serial columns are part of their tables.
 *
 * @param kind what its numbers are: SMALLINT, INTEGER or BIGINT
 */
public record SequenceModel(
        String name, TypeKind kind, @Nullable String comment) {}
