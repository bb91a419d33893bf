package org.ashlarsql.type;

/**
 * A JSON document, as its text. Two are equal if their texts are: nothing here reads JSON, and what databases make of
 * white space, the order of keys and the digits of numbers is their own.
 *
 * @param text a valid document: an object, an array, a string in its quotes, a number, true, false or null
 */
public record Json(String text) {

    /** JSON's own null, which is a value and not SQL's NULL. */
    public static final Json NULL = new Json("null");

    /** A string as a document: in quotes, with the escapes that it needs. */
    public static Json string(String value) {
        return new Json(JsonText.quoted(value));
    }

    @Override
    public String toString() {
        return text;
    }
}
