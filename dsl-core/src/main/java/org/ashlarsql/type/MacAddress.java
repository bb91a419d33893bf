package org.ashlarsql.type;

import java.util.HexFormat;

/**
 * An address of a network card, of 6 or 8 bytes:
 * https://www.postgresql.org/docs/current/datatype-net-types.html#DATATYPE-MACADDR
 *
 * @param text its bytes as PostgreSQL writes them, {@code 08:00:2b:01:02:03}
 */
public record MacAddress(String text) {

    private static final HexFormat FORMAT = HexFormat.ofDelimiter(":");
    private static final int SHORT = 6;
    private static final int LONG = 8;

    /**
     * The address of a text with a colon behind each byte but the last, in any case.
     *
     * @throws IllegalArgumentException if it's none
     */
    public MacAddress {
        byte[] bytes = FORMAT.parseHex(text);
        if (bytes.length != SHORT && bytes.length != LONG) {
            throw new IllegalArgumentException("'" + text + "' is no address of 6 or 8 bytes");
        }
        text = FORMAT.formatHex(bytes);
    }

    /** The address of these bytes. */
    public static MacAddress of(byte[] bytes) {
        return new MacAddress(FORMAT.formatHex(bytes));
    }

    /** Its bytes. */
    public byte[] toBytes() {
        return FORMAT.parseHex(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
