package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.JsonArrayAgg;
import org.ashlarsql.expr.JsonConstruction;
import org.ashlarsql.expr.JsonExpr;
import org.ashlarsql.expr.JsonObjectAgg;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.type.Json;

/**
 * JSON documents made of values; users have them from {@link Sql}.
 *
 * <p>Numbers, booleans and documents stand in them as what they are, everything else as a string: dates and times as ISO
 * 8601 has them, instants in UTC with a Z, bytes as hexadecimal digits. NULL becomes JSON's null.
 */
abstract class JsonFunctions extends WindowFunctions {

    JsonFunctions() {}

    /** A member of {@link #jsonObject(JsonMember...)}: {@code member("title", FILM.title)}. */
    public static JsonMember member(String key, Expr<?, ?> value) {
        return new JsonMember(key, value);
    }

    /**
     * An object of these members.
     *
     * <pre>{@code
     * jsonObject(member("title", FILM.title), member("minutes", FILM.length))
     * }</pre>
     *
     * <pre>{@code
     * jsonb_build_object('title', film.title, 'minutes', film.length)
     * }</pre>
     *
     * <p>{@code json_object} on the others than PostgreSQL.
     *
     * @throws IllegalArgumentException if a key comes twice
     */
    public static JsonExpr<Json> jsonObject(JsonMember... members) {
        var keys = new ArrayList<String>();
        var values = new ArrayList<Expr<?, ?>>();
        for (JsonMember member : members) {
            if (keys.contains(member.key())) {
                throw new IllegalArgumentException("jsonObject(...) has two members \"" + member.key()
                        + "\"; give one of them another key with member(\"...\", x)");
            }
            keys.add(member.key());
            values.add(member.value());
        }
        return JsonConstruction.object(keys, values);
    }

    /**
     * An object whose keys are the names of columns and the labels of expressions: {@code jsonObject(FILM.title,
     * FILM.length.as("minutes"))}.
     *
     * @throws IllegalArgumentException if an expression has no name, or two have the same
     */
    public static JsonExpr<Json> jsonObject(Expr<?, ?> first, Expr<?, ?>... more) {
        var members = new ArrayList<JsonMember>(List.of(JsonMember.of(first)));
        Arrays.stream(more).map(JsonMember::of).forEach(members::add);
        return jsonObject(members.toArray(JsonMember[]::new));
    }

    /** {@code jsonb_build_array(elements)}, {@code json_array} on the others than PostgreSQL; NULL is an element, too. */
    public static JsonExpr<Json> jsonArray(Expr<?, ?>... elements) {
        return JsonConstruction.array(List.of(elements));
    }

    /**
     * {@code jsonb_agg(value)}, {@code json_arrayagg} on MariaDB and MySQL, {@code json_group_array} on SQLite: the values
     * of all rows as an array, NULL as null; NULL itself of no rows. {@code filter(value.isNotNull())} leaves NULL out.
     */
    public static JsonArrayAgg jsonArrayAgg(Expr<?, ?> value) {
        return JsonConstruction.arrayAgg(value);
    }

    /**
     * {@code jsonb_object_agg(key, value)}, {@code json_objectagg} on MariaDB and MySQL, {@code json_group_object} on
     * SQLite: the keys and values of all rows as an object; NULL itself of no rows. Keys that come twice are up to the
     * database: PostgreSQL and MySQL keep the last one, the others both.
     */
    public static JsonObjectAgg jsonObjectAgg(TextExpr<String> key, Expr<?, ?> value) {
        return JsonConstruction.objectAgg(key, value);
    }
}
