package org.ashlarsql.codegen.naming;

import org.ashlarsql.inspect.SequenceModel;

/** A sequence and the constant that holds it. */
public record NamedSequence(SequenceModel model, String constant) {}
