package org.ashlarsql.codegen.snapshot;

/** A text is no snapshot that this version can read; the message goes on after the file's name. */
final class UnknownFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownFormatException(String message) {
        super(message);
    }
}
