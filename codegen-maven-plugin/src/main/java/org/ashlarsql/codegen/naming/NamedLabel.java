package org.ashlarsql.codegen.naming;

/** A label of an enum and the constant that it becomes. */
public record NamedLabel(String label, String constant) {}
