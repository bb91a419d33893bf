package org.ashlarsql.dialect;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.ashlarsql.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Bytes as an array's elements: the driver takes no bytes inside an array, but their text. */
record PostgreSqlBytesInArray(JdbcType<byte[]> alone) implements JdbcType<byte[]> {

    @Override
    public byte @Nullable [] read(ResultSet rows, int column) throws SQLException {
        return alone.read(rows, column);
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, byte[] value) throws SQLException {
        alone.bind(statement, parameter, value);
    }

    @Override
    public int jdbcCode() {
        return alone.jdbcCode();
    }

    @Override
    public String cast() {
        return alone.cast();
    }

    @Override
    public String literal(byte[] value) {
        return alone.literal(value);
    }

    @Override
    public Object toArrayElement(byte[] value) {
        return "\\x" + HexFormat.of().formatHex(value);
    }
}
