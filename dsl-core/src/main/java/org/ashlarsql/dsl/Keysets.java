package org.ashlarsql.dsl;

import java.util.List;
import org.ashlarsql.expr.SortKey;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.row.Row4;
import org.ashlarsql.row.Row5;

/** {@code keyset(...)} for some numbers of keys; users have it from {@link Sql}. */
abstract class Keysets extends Composing {

    Keysets() {}

    /** A list sorted by one unique key, see {@link Keyset}. */
    public static <A> Keyset<A> keyset(SortKey<A> key) {
        return new Keyset<>(List.of(key), key.expression(), cursor -> List.of(new KeyValue<>(key, cursor)));
    }

    /** A list sorted by two keys, see {@link Keyset}. */
    public static <A, B> Keyset<Row2<A, B>> keyset(SortKey<A> a, SortKey<B> b) {
        return new Keyset<>(
                List.of(a, b),
                row(a.expression(), b.expression()),
                cursor -> List.of(new KeyValue<>(a, cursor.v1()), new KeyValue<>(b, cursor.v2())));
    }

    /** A list sorted by three keys, see {@link Keyset}. */
    public static <A, B, C> Keyset<Row3<A, B, C>> keyset(SortKey<A> a, SortKey<B> b, SortKey<C> c) {
        return new Keyset<>(
                List.of(a, b, c),
                row(a.expression(), b.expression(), c.expression()),
                cursor -> List.of(
                        new KeyValue<>(a, cursor.v1()),
                        new KeyValue<>(b, cursor.v2()),
                        new KeyValue<>(c, cursor.v3())));
    }

    /** A list sorted by four keys, see {@link Keyset}. */
    public static <A, B, C, D> Keyset<Row4<A, B, C, D>> keyset(SortKey<A> a, SortKey<B> b, SortKey<C> c, SortKey<D> d) {
        return new Keyset<>(
                List.of(a, b, c, d),
                row(a.expression(), b.expression(), c.expression(), d.expression()),
                cursor -> List.of(
                        new KeyValue<>(a, cursor.v1()),
                        new KeyValue<>(b, cursor.v2()),
                        new KeyValue<>(c, cursor.v3()),
                        new KeyValue<>(d, cursor.v4())));
    }

    /** A list sorted by five keys, see {@link Keyset}. */
    public static <A, B, C, D, E> Keyset<Row5<A, B, C, D, E>> keyset(
            SortKey<A> a, SortKey<B> b, SortKey<C> c, SortKey<D> d, SortKey<E> e) {
        return new Keyset<>(
                List.of(a, b, c, d, e),
                row(a.expression(), b.expression(), c.expression(), d.expression(), e.expression()),
                cursor -> List.of(
                        new KeyValue<>(a, cursor.v1()),
                        new KeyValue<>(b, cursor.v2()),
                        new KeyValue<>(c, cursor.v3()),
                        new KeyValue<>(d, cursor.v4()),
                        new KeyValue<>(e, cursor.v5())));
    }
}
