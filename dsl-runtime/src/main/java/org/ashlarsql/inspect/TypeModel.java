package org.ashlarsql.inspect;

import org.ashlarsql.type.TypeName;
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
 * @param own the type's name in its database, an element's of arrays; known of PostgreSQL's types, and
 *     never null of {@link TypeKind#TEXTUAL}, {@link TypeKind#RANGE}, {@link TypeKind#MULTIRANGE} and
 *     {@link TypeKind#COMPOSITE}, whose {@link CompositeModel} has it too
 * @param element what a {@link TypeKind#RANGE} or {@link TypeKind#MULTIRANGE} ranges over, null for every other kind
 * @param domain the domain that was resolved, or null; of arrays, that of an element
 */
public record TypeModel(
        TypeKind kind,
        int precision,
        int scale,
        String databaseName,
        @Nullable String enumName,
        boolean array,
        @Nullable TypeName own,
        @Nullable TypeModel element,
        @Nullable String domain) {

    public TypeModel {
        if ((kind == TypeKind.ENUM || kind == TypeKind.SET) != (enumName != null)) {
            throw new IllegalArgumentException(
                    "an ENUM or SET type, and no other, names its enum: " + kind + ", " + enumName);
        }
    }

    /** A type that every database has, or an enum. */
    public TypeModel(
            TypeKind kind, int precision, int scale, String databaseName, @Nullable String enumName, boolean array) {
        this(kind, precision, scale, databaseName, enumName, array, null, null, null);
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

    /** A type that only its database has. */
    static TypeModel own(TypeKind kind, TypeName own, @Nullable TypeModel element) {
        return new TypeModel(kind, -1, -1, own.toString(), null, false, own, element, null);
    }

    TypeModel asEnum(String name) {
        TypeKind labels = databaseName.startsWith("set(") ? TypeKind.SET : TypeKind.ENUM;
        return new TypeModel(labels, precision, scale, databaseName, name, array, null, null, domain);
    }

    /** The same type with its enum under another name. */
    public TypeModel withEnumName(String name) {
        return new TypeModel(kind, precision, scale, databaseName, name, array, own, element, domain);
    }

    /** Arrays of this. */
    TypeModel inArrays() {
        return new TypeModel(kind, precision, scale, databaseName + "[]", enumName, true, own, element, domain);
    }

    TypeModel named(TypeName name) {
        return new TypeModel(kind, precision, scale, databaseName, enumName, array, name, element, domain);
    }

    /** The same type as the database calls it. */
    TypeModel called(String name) {
        return new TypeModel(kind, precision, scale, name, enumName, array, own, element, domain);
    }

    /** This as what a domain is made of. */
    TypeModel inDomain(String name) {
        return new TypeModel(kind, precision, scale, databaseName, enumName, array, own, element, name);
    }
}
