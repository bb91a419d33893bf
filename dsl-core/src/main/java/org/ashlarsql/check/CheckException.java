package org.ashlarsql.check;

/** A statement can't mean what it says; the message names what, where and the cure. Nothing was sent. */
public final class CheckException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CheckException(String message) {
        super(message);
    }
}
