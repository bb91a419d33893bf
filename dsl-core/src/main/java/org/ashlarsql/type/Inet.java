package org.ashlarsql.type;

import java.net.InetAddress;

/**
 * An address of a host or a network with the length of its network's prefix:
 * https://www.postgresql.org/docs/current/datatype-net-types.html
 *
 * <pre>{@code
 * Inet.of("192.168.1.5/24")
 * }</pre>
 *
 * @param address of IPv4 or IPv6; no name is ever looked up
 * @param prefixLength how many of its bits are the network's, all of them for a single host
 */
public record Inet(InetAddress address, int prefixLength) {

    /**
     * An address in a network.
     *
     * @throws IllegalArgumentException if the address has fewer bits
     */
    public Inet {
        int bits = address.getAddress().length * Byte.SIZE;
        if (prefixLength < 0 || prefixLength > bits) {
            throw new IllegalArgumentException("an address of " + bits + " bits has no prefix of " + prefixLength
                    + "; give one from 0 to " + bits);
        }
        address = InetText.unnamed(address);
    }

    /** A single host. */
    public static Inet of(InetAddress address) {
        return new Inet(address, address.getAddress().length * Byte.SIZE);
    }

    /**
     * The address of a text: {@code 10.0.0.1}, {@code 10.0.0.0/8} or {@code 2001:db8::1/64}.
     *
     * @throws ConversionException if it's none; a host's name isn't
     */
    public static Inet of(String text) {
        return InetText.parse(text);
    }

    /** Whether all bits are the network's, as those of a single host are. */
    public boolean isHost() {
        return prefixLength == address.getAddress().length * Byte.SIZE;
    }

    /** As PostgreSQL takes it, the prefix only where it isn't all of the address. */
    @Override
    public String toString() {
        return InetText.text(address) + (isHost() ? "" : "/" + prefixLength);
    }
}
