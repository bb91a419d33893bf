package org.ashlarsql.feature;

import org.ashlarsql.render.UnsupportedFeatureException;

/** What a database makes of a feature, with the reason if it makes nothing of it. */
record Support(String sign, String reason) {

    static final Support NATIVE = new Support("✓", "");
    static final Support EMULATED = new Support("≈", "");

    /** The reason is what the error says behind the database's name. */
    static Support none(UnsupportedFeatureException error) {
        String message = String.valueOf(error.getMessage());
        return new Support("–", message.substring(message.indexOf("support ") + "support ".length()));
    }
}
