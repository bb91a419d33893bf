package org.ashlarsql.type;

/**
 * Rows of values as one value; PostgreSQL alone has them:
 * https://www.postgresql.org/docs/current/rowtypes.html
 *
 * @param <R> what a row is in Java
 */
public record CompositeType<R>(TypeName type, RowText.Reader<R> reader, RowText.Writer<R> writer)
        implements SqlType<R> {

    @Override
    public String name() {
        return type.toString();
    }

    @Override
    public boolean isOwn() {
        return true;
    }

    @Override
    public JdbcType<R> on(TypeMap types) {
        return types.row(type).converted(Converter.of(text -> read(text, types), value -> write(value, types)));
    }

    private R read(String text, TypeMap types) {
        var fields = new RowText.Fields(text, types);
        R row = reader.read(fields);
        fields.end();
        return row;
    }

    private String write(R value, TypeMap types) {
        var values = new RowText.Values(types);
        writer.write(value, values);
        return values.end();
    }
}
