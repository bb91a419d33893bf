package org.ashlarsql.type;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** Addresses as texts, without asking anybody for names. */
final class InetText {

    private static final int GROUPS = 8;
    private static final int V4_BYTES = 4;

    private InetText() {}

    static Inet parse(String text) {
        int slash = text.indexOf('/');
        try {
            InetAddress address = address(slash < 0 ? text : text.substring(0, slash));
            return slash < 0 ? Inet.of(address) : new Inet(address, Integer.parseInt(text.substring(slash + 1)));
        } catch (IllegalArgumentException | UnknownHostException e) {
            throw new ConversionException(
                    "'" + text + "' is no address; write four numbers up to 255 with points between them, or groups of"
                            + " hexadecimal digits with colons, and the prefix's length behind a slash",
                    e);
        }
    }

    /** The same address without a name or an interface, both of which equality would depend on. */
    static InetAddress unnamed(InetAddress address) {
        try {
            return of(address.getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address: " + address, e);
        }
    }

    /** An IPv4 address inside of an IPv6 one stays the latter. */
    private static InetAddress of(byte[] bytes) throws UnknownHostException {
        return bytes.length == V4_BYTES ? InetAddress.getByAddress(bytes) : Inet6Address.getByAddress(null, bytes, -1);
    }

    private static InetAddress address(String text) throws UnknownHostException {
        if (text.indexOf(':') < 0) {
            return of(v4(text));
        }
        int gap = text.indexOf("::");
        List<Integer> head = groups(gap < 0 ? text : text.substring(0, gap));
        List<Integer> tail = gap < 0 ? List.of() : groups(text.substring(gap + 2));
        int missing = GROUPS - head.size() - tail.size();
        if (missing < 0 || (gap < 0 && missing > 0)) {
            throw new IllegalArgumentException("not eight groups");
        }
        var bytes = new byte[2 * GROUPS];
        for (int i = 0; i < head.size(); i++) {
            put(bytes, i, head.get(i));
        }
        for (int i = 0; i < tail.size(); i++) {
            put(bytes, GROUPS - tail.size() + i, tail.get(i));
        }
        return of(bytes);
    }

    private static void put(byte[] bytes, int group, int value) {
        bytes[2 * group] = (byte) (value >> Byte.SIZE);
        bytes[2 * group + 1] = (byte) value;
    }

    private static List<Integer> groups(String text) {
        var groups = new ArrayList<Integer>();
        if (text.isEmpty()) {
            return groups;
        }
        for (String group : text.split(":", -1)) {
            if (group.indexOf('.') >= 0) {
                byte[] last = v4(group);
                groups.add(Byte.toUnsignedInt(last[0]) * 256 + Byte.toUnsignedInt(last[1]));
                groups.add(Byte.toUnsignedInt(last[2]) * 256 + Byte.toUnsignedInt(last[3]));
            } else {
                groups.add(number(group, 16, 0xffff));
            }
        }
        return groups;
    }

    private static byte[] v4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != V4_BYTES) {
            throw new IllegalArgumentException("not four numbers");
        }
        var bytes = new byte[V4_BYTES];
        for (int i = 0; i < V4_BYTES; i++) {
            bytes[i] = (byte) number(parts[i], 10, 0xff);
        }
        return bytes;
    }

    private static int number(String digits, int radix, int most) {
        int number =
                digits.isEmpty() || Character.digit(digits.charAt(0), radix) < 0 ? -1 : Integer.parseInt(digits, radix);
        if (number < 0 || number > most) {
            throw new IllegalArgumentException(digits + " is no number up to " + most);
        }
        return number;
    }

    static String text(InetAddress address) {
        return address.getHostAddress();
    }
}
