package org.ashlarsql.dsl;

import org.ashlarsql.expr.Binding;
import org.ashlarsql.render.Arguments;

/**
 * What a statement is sent with beside its tree.
 *
 * @param arguments the values of its parameters
 * @param renderings what its tree was rendered to, shared by all statements of the same tree
 * @param comment what stands in a comment in front of it, or nothing
 */
record Sending(Arguments arguments, Renderings renderings, String comment) {

    /** Of a statement that was just made. */
    static Sending plain() {
        return new Sending(Arguments.NONE, new Renderings(), "");
    }

    /** Of the same statement with a value for a parameter. */
    Sending bind(Binding value) {
        return new Sending(value.and(arguments), renderings, comment);
    }

    /** Of the same statement behind a comment. */
    Sending comment(String text) {
        return new Sending(arguments, renderings, Comments.harmless(text));
    }

    /** Of a statement that this one is a part of, with its values in it. */
    Sending around() {
        return new Sending(Arguments.NONE, new Renderings(), comment);
    }

    /** Of a statement that was made of this one. */
    Sending changed() {
        return new Sending(arguments, new Renderings(), comment);
    }
}
