package org.ashlarsql.type;

/**
 * A fixed number of bits, which MySQL and MariaDB have: https://dev.mysql.com/doc/refman/8.0/en/bit-type.html
 *
 * @param length from 1 to 64
 */
public record BitType(int length) implements SqlType<BitString> {

    @Override
    public String name() {
        return "bit(" + length + ")";
    }

    @Override
    public JdbcType<BitString> on(TypeMap types) {
        return types.bit(length).sending(this::requireLength);
    }

    /** A value of fewer bits would be filled up, and one of more refused or cut off, as the server has it. */
    private BitString requireLength(BitString value) {
        if (value.length() != length) {
            throw new ConversionException(
                    "B'" + value + "' has " + value.length() + " bits, but its type " + name() + " has " + length);
        }
        return value;
    }
}
