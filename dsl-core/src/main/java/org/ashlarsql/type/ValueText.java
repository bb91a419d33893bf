package org.ashlarsql.type;

/** The texts of values inside of other texts. */
final class ValueText {

    private ValueText() {}

    /** How a database writes values of this type; where it doesn't, each use is an error. */
    static <V> Converter<String, V> of(SqlType<V> type, TypeMap types) {
        Converter<String, V> text = type.on(types).asText();
        if (text != null) {
            return text;
        }
        return Converter.of(
                stored -> {
                    throw none(type);
                },
                value -> {
                    throw none(type);
                });
    }

    private static ConversionException none(SqlType<?> type) {
        return new ConversionException("values of the type " + type.name()
                + " have no text inside of an array, a range or a row of this database; read and write the parts");
    }
}
