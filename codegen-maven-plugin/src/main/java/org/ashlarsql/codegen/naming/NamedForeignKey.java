package org.ashlarsql.codegen.naming;

import org.ashlarsql.inspect.ForeignKeyModel;

/** A foreign key and the constant that holds it. */
public record NamedForeignKey(NamedTable table, ForeignKeyModel model, NamedKey referenced, String constant) {}
