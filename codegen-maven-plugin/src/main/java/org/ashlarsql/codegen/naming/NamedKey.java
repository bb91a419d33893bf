package org.ashlarsql.codegen.naming;

import java.util.List;

/** A primary or unique key and the constant that holds it. */
public record NamedKey(NamedTable table, List<String> columns, String constant) {}
