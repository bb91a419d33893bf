package org.ashlarsql.inspect;

import org.jspecify.annotations.Nullable;

/**
 * The type of a column, with domains resolved to what they are made of.
 *
 * @param precision digits of a decimal, length of a text or binary, fractional digits of a time; -1 where unknown or
 *     unbounded
 * @param scale digits after the point of a decimal; -1 where unknown
 * @param databaseName as the database writes it, for example {@code varchar(255)}
 * @param enumName the {@link EnumModel} of an {@link TypeKind#ENUM} or {@link TypeKind#SET}, null for every other kind
 * @param array whether the column holds arrays of values of this kind rather than one
 */
public record TypeModel(
        TypeKind kind,
        int precision,
        int scale,
        String databaseName,
        @Nullable String enumName,
        boolean array) {

    public TypeModel {
        if ((kind == TypeKind.ENUM || kind == TypeKind.SET) != (enumName != null)) {
            throw new IllegalArgumentException(
                    "an ENUM or SET type, and no other, names its enum: " + kind + ", " + enumName);
        }
    }

    /** One value of this kind. */
    public TypeModel(TypeKind kind, int precision, int scale, String databaseName, @Nullable String enumName) {
        this(kind, precision, scale, databaseName, enumName, false);
    }

    static TypeModel of(TypeKind kind, String databaseName) {
        return of(kind, -1, databaseName);
    }

    static TypeModel of(TypeKind kind, int precision, String databaseName) {
        return new TypeModel(kind, precision, -1, databaseName, null);
    }

    TypeModel asEnum(String name) {
        boolean isSet = databaseName.startsWith("set(");
        return new TypeModel(isSet ? TypeKind.SET : TypeKind.ENUM, precision, scale, databaseName, name, array);
    }

    /** Arrays of this, as the database calls them. */
    TypeModel inArrays(String name) {
        return new TypeModel(kind, precision, scale, name, enumName, kind != TypeKind.UNSUPPORTED);
    }
}
