package org.ashlarsql.render;

/** A statement needs what its database cannot do; nothing was sent. */
public final class UnsupportedFeatureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String feature;
    private final String dialect;

    public UnsupportedFeatureException(String feature, Dialect dialect, String instead) {
        super(dialect + " does not support " + feature + "; " + instead);
        this.feature = feature;
        this.dialect = dialect.toString();
    }

    /** What was asked for. */
    public String feature() {
        return feature;
    }

    /** The database and version that can't do it. */
    public String dialect() {
        return dialect;
    }
}
