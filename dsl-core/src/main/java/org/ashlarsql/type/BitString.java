package org.ashlarsql.type;

import java.math.BigInteger;

/**
 * Bits, the first one being the most significant; how many there are belongs to the value.
 *
 * <pre>{@code
 * BitString.of(5, 8) // 00000101
 * }</pre>
 *
 * @param bits each of them as {@code 0} or {@code 1}
 */
public record BitString(String bits) {

    /**
     * The bits of a text.
     *
     * @throws IllegalArgumentException if it holds anything but {@code 0} and {@code 1}
     */
    public BitString {
        if (!bits.chars().allMatch(c -> c == '0' || c == '1')) {
            throw new IllegalArgumentException("'" + bits + "' is no bit string; write 0 and 1");
        }
    }

    /**
     * The lowest {@code length} bits of a number, all 64 at most.
     *
     * @throws IllegalArgumentException if the number, taken as unsigned, has more
     */
    public static BitString of(long value, int length) {
        String bits = value == 0 ? "" : Long.toBinaryString(value);
        if (bits.length() > length) {
            throw new IllegalArgumentException(
                    Long.toUnsignedString(value) + " has " + bits.length() + " bits, more than " + length);
        }
        return new BitString("0".repeat(length - bits.length()) + bits);
    }

    /** The last {@code length} bits of bytes, of which the first is the most significant. */
    public static BitString of(byte[] bytes, int length) {
        String all = "0".repeat(length) + new BigInteger(1, bytes).toString(2);
        return new BitString(all.substring(all.length() - length));
    }

    /** How many bits there are. */
    public int length() {
        return bits.length();
    }

    /** Whether the bit at this place, counted from 0 at the left, is set. */
    public boolean isSet(int index) {
        return bits.charAt(index) == '1';
    }

    /**
     * The bits as a number; the highest of 64 makes it negative.
     *
     * @throws ArithmeticException if there are more than 64
     */
    public long toLong() {
        if (bits.length() > Long.SIZE) {
            throw new ArithmeticException(bits.length() + " bits are more than a long has");
        }
        return bits.isEmpty() ? 0 : Long.parseUnsignedLong(bits, 2);
    }

    /** The bits in as few bytes as they fit in, filled up with zeros at the left. */
    public byte[] toBytes() {
        byte[] bytes = new byte[(bits.length() + Byte.SIZE - 1) / Byte.SIZE];
        int filled = bytes.length * Byte.SIZE - bits.length();
        for (int i = 0; i < bits.length(); i++) {
            if (isSet(i)) {
                int place = i + filled;
                bytes[place / Byte.SIZE] |= (byte) (0x80 >> (place % Byte.SIZE));
            }
        }
        return bytes;
    }

    @Override
    public String toString() {
        return bits;
    }
}
