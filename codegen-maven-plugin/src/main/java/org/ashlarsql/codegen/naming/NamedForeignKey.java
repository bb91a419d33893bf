package org.ashlarsql.codegen.naming;

import java.util.List;

/** A foreign key and the constant that holds it. */
public record NamedForeignKey(NamedTable table, List<String> columns, NamedKey referenced, String constant) {}
