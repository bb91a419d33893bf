package org.ashlarsql.inspect;

import org.jspecify.annotations.Nullable;

/** A catalogue row about a table. */
record TableFact(String name, TableKind kind, @Nullable String comment) {}
