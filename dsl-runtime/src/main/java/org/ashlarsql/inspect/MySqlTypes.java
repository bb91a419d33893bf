package org.ashlarsql.inspect;

/**
 * The types of MySQL and MariaDB, by DATA_TYPE and COLUMN_TYPE of information_schema.columns. Unsigned integers take
 * the next larger type, which holds all their values.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/data-types.html">Data Types</a>
 */
final class MySqlTypes {

    private MySqlTypes() {}

    static TypeModel of(String name, String declared, int length, int precision, int scale, int fraction) {
        boolean unsigned = declared.contains(" unsigned");
        return switch (name) {
            // BOOLEAN is another word for tinyint(1), the one width of an integer that still means something.
            case "tinyint" ->
                TypeModel.of(declared.equals("tinyint(1)") ? TypeKind.BOOLEAN : TypeKind.SMALLINT, declared);
            case "smallint" -> TypeModel.of(unsigned ? TypeKind.INTEGER : TypeKind.SMALLINT, declared);
            case "mediumint" -> TypeModel.of(TypeKind.INTEGER, declared);
            case "int" -> TypeModel.of(unsigned ? TypeKind.BIGINT : TypeKind.INTEGER, declared);
            case "bigint" ->
                unsigned
                        ? new TypeModel(TypeKind.DECIMAL, 20, 0, declared, null)
                        : TypeModel.of(TypeKind.BIGINT, declared);
            case "decimal" -> new TypeModel(TypeKind.DECIMAL, precision, scale, declared, null);
            case "float" -> TypeModel.of(TypeKind.REAL, declared);
            case "double" -> TypeModel.of(TypeKind.DOUBLE, declared);
            case "bit" ->
                precision == 1
                        ? TypeModel.of(TypeKind.BOOLEAN, declared)
                        : TypeModel.of(TypeKind.BITS, precision, declared);
            case "year" -> TypeModel.of(TypeKind.SMALLINT, declared);
            case "char", "varchar" -> TypeModel.of(TypeKind.TEXT, length, declared);
            case "tinytext", "text", "mediumtext", "longtext" -> TypeModel.of(TypeKind.TEXT, declared);
            // Their labels are read from COLUMN_TYPE and make it an ENUM or SET as a CHECK's would.
            case "enum", "set" -> TypeModel.of(TypeKind.TEXT, declared);
            case "binary", "varbinary" -> TypeModel.of(TypeKind.BINARY, length, declared);
            case "tinyblob", "blob", "mediumblob", "longblob" -> TypeModel.of(TypeKind.BINARY, declared);
            case "date" -> TypeModel.of(TypeKind.DATE, declared);
            case "time" -> TypeModel.of(TypeKind.TIME, fraction, declared);
            case "datetime" -> TypeModel.of(TypeKind.TIMESTAMP, fraction, declared);
            // Kept as an instant, shown in the session's time zone.
            case "timestamp" -> TypeModel.of(TypeKind.TIMESTAMP_WITH_TIME_ZONE, fraction, declared);
            case "json" -> TypeModel.of(TypeKind.JSON, declared);
            case "inet4", "inet6", "xmltype" -> TypeModel.of(TypeKind.TEXT, declared);
            // What both servers keep is the number of the reference system and then the well-known binary format.
            case "geometry",
                    "point",
                    "linestring",
                    "polygon",
                    "multipoint",
                    "multilinestring",
                    "multipolygon",
                    "geometrycollection",
                    "geomcollection" -> TypeModel.of(TypeKind.GEOMETRY, declared);
            // From MySQL 9.0 and MariaDB 11.7 on.
            case "vector" -> TypeModel.of(TypeKind.BINARY, declared);
            case "uuid" -> TypeModel.of(TypeKind.UUID, declared);
            // A type of a later server or of a plugin: as its text, which each type has.
            default -> TypeModel.of(TypeKind.TEXT, declared);
        };
    }
}
