package org.ashlarsql.dsl;

import org.ashlarsql.expr.Projection;
import org.ashlarsql.row.EveryItemMustBeAProjection;
import org.ashlarsql.row.Row10;
import org.ashlarsql.row.Row11;
import org.ashlarsql.row.Row12;
import org.ashlarsql.row.Row13;
import org.ashlarsql.row.Row14;
import org.ashlarsql.row.Row15;
import org.ashlarsql.row.Row16;
import org.ashlarsql.row.Row17;
import org.ashlarsql.row.Row18;
import org.ashlarsql.row.Row19;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row20;
import org.ashlarsql.row.Row21;
import org.ashlarsql.row.Row22;
import org.ashlarsql.row.Row3;
import org.ashlarsql.row.Row4;
import org.ashlarsql.row.Row5;
import org.ashlarsql.row.Row6;
import org.ashlarsql.row.Row7;
import org.ashlarsql.row.Row8;
import org.ashlarsql.row.Row9;
import org.ashlarsql.row.RowValues;
import org.jspecify.annotations.Nullable;

/** {@code select(...)} for every number of projections; users have it from {@link Sql}. */
abstract class Selects extends RowValues {

    Selects() {}

    /** No query: where javac comes to by an item that is no projection, whose cure the type's name tells. */
    public static EveryItemMustBeAProjection select(@Nullable Object... items) {
        return row(items);
    }

    /** {@code select p}: a query whose rows are what the projection yields. */
    public static <R extends @Nullable Object> Select<R> select(Projection<R> p) {
        return Select.of(p);
    }

    /** {@code select p1, ..., p2}: a query whose rows are {@link Row2}. */
    public static <T1 extends @Nullable Object, T2 extends @Nullable Object> Select<Row2<T1, T2>> select(
            Projection<T1> p1, Projection<T2> p2) {
        return Select.of(row(p1, p2));
    }

    /** {@code select p1, ..., p3}: a query whose rows are {@link Row3}. */
    public static <T1 extends @Nullable Object, T2 extends @Nullable Object, T3 extends @Nullable Object>
            Select<Row3<T1, T2, T3>> select(Projection<T1> p1, Projection<T2> p2, Projection<T3> p3) {
        return Select.of(row(p1, p2, p3));
    }

    /** {@code select p1, ..., p4}: a query whose rows are {@link Row4}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object>
            Select<Row4<T1, T2, T3, T4>> select(
                    Projection<T1> p1, Projection<T2> p2, Projection<T3> p3, Projection<T4> p4) {
        return Select.of(row(p1, p2, p3, p4));
    }

    /** {@code select p1, ..., p5}: a query whose rows are {@link Row5}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object>
            Select<Row5<T1, T2, T3, T4, T5>> select(
                    Projection<T1> p1, Projection<T2> p2, Projection<T3> p3, Projection<T4> p4, Projection<T5> p5) {
        return Select.of(row(p1, p2, p3, p4, p5));
    }

    /** {@code select p1, ..., p6}: a query whose rows are {@link Row6}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object>
            Select<Row6<T1, T2, T3, T4, T5, T6>> select(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6) {
        return Select.of(row(p1, p2, p3, p4, p5, p6));
    }

    /** {@code select p1, ..., p7}: a query whose rows are {@link Row7}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object>
            Select<Row7<T1, T2, T3, T4, T5, T6, T7>> select(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6,
                    Projection<T7> p7) {
        return Select.of(row(p1, p2, p3, p4, p5, p6, p7));
    }

    /** {@code select p1, ..., p8}: a query whose rows are {@link Row8}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object>
            Select<Row8<T1, T2, T3, T4, T5, T6, T7, T8>> select(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6,
                    Projection<T7> p7,
                    Projection<T8> p8) {
        return Select.of(row(p1, p2, p3, p4, p5, p6, p7, p8));
    }

    /** {@code select p1, ..., p9}: a query whose rows are {@link Row9}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object>
            Select<Row9<T1, T2, T3, T4, T5, T6, T7, T8, T9>> select(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6,
                    Projection<T7> p7,
                    Projection<T8> p8,
                    Projection<T9> p9) {
        return Select.of(row(p1, p2, p3, p4, p5, p6, p7, p8, p9));
    }

    /** {@code select p1, ..., p10}: a query whose rows are {@link Row10}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object>
            Select<Row10<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>> select(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6,
                    Projection<T7> p7,
                    Projection<T8> p8,
                    Projection<T9> p9,
                    Projection<T10> p10) {
        return Select.of(row(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10));
    }

    /** {@code select p1, ..., p11}: a query whose rows are {@link Row11}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object>
            Select<Row11<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>> select(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6,
                    Projection<T7> p7,
                    Projection<T8> p8,
                    Projection<T9> p9,
                    Projection<T10> p10,
                    Projection<T11> p11) {
        return Select.of(row(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11));
    }

    /** {@code select p1, ..., p12}: a query whose rows are {@link Row12}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object>
            Select<Row12<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>> select(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6,
                    Projection<T7> p7,
                    Projection<T8> p8,
                    Projection<T9> p9,
                    Projection<T10> p10,
                    Projection<T11> p11,
                    Projection<T12> p12) {
        return Select.of(row(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12));
    }

    /** {@code select p1, ..., p13}: a query whose rows are {@link Row13}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object>
            Select<Row13<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>> select(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6,
                    Projection<T7> p7,
                    Projection<T8> p8,
                    Projection<T9> p9,
                    Projection<T10> p10,
                    Projection<T11> p11,
                    Projection<T12> p12,
                    Projection<T13> p13) {
        return Select.of(row(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13));
    }

    /** {@code select p1, ..., p14}: a query whose rows are {@link Row14}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object>
            Select<Row14<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>> select(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6,
                    Projection<T7> p7,
                    Projection<T8> p8,
                    Projection<T9> p9,
                    Projection<T10> p10,
                    Projection<T11> p11,
                    Projection<T12> p12,
                    Projection<T13> p13,
                    Projection<T14> p14) {
        return Select.of(row(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14));
    }

    /** {@code select p1, ..., p15}: a query whose rows are {@link Row15}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object>
            Select<Row15<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>> select(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6,
                    Projection<T7> p7,
                    Projection<T8> p8,
                    Projection<T9> p9,
                    Projection<T10> p10,
                    Projection<T11> p11,
                    Projection<T12> p12,
                    Projection<T13> p13,
                    Projection<T14> p14,
                    Projection<T15> p15) {
        return Select.of(row(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15));
    }

    /** {@code select p1, ..., p16}: a query whose rows are {@link Row16}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object>
            Select<Row16<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>> select(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6,
                    Projection<T7> p7,
                    Projection<T8> p8,
                    Projection<T9> p9,
                    Projection<T10> p10,
                    Projection<T11> p11,
                    Projection<T12> p12,
                    Projection<T13> p13,
                    Projection<T14> p14,
                    Projection<T15> p15,
                    Projection<T16> p16) {
        return Select.of(row(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16));
    }

    /** {@code select p1, ..., p17}: a query whose rows are {@link Row17}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object>
            Select<Row17<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>> select(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6,
                    Projection<T7> p7,
                    Projection<T8> p8,
                    Projection<T9> p9,
                    Projection<T10> p10,
                    Projection<T11> p11,
                    Projection<T12> p12,
                    Projection<T13> p13,
                    Projection<T14> p14,
                    Projection<T15> p15,
                    Projection<T16> p16,
                    Projection<T17> p17) {
        return Select.of(row(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17));
    }

    /** {@code select p1, ..., p18}: a query whose rows are {@link Row18}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object>
            Select<Row18<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>> select(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6,
                    Projection<T7> p7,
                    Projection<T8> p8,
                    Projection<T9> p9,
                    Projection<T10> p10,
                    Projection<T11> p11,
                    Projection<T12> p12,
                    Projection<T13> p13,
                    Projection<T14> p14,
                    Projection<T15> p15,
                    Projection<T16> p16,
                    Projection<T17> p17,
                    Projection<T18> p18) {
        return Select.of(row(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18));
    }

    /** {@code select p1, ..., p19}: a query whose rows are {@link Row19}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object>
            Select<Row19<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19>> select(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6,
                    Projection<T7> p7,
                    Projection<T8> p8,
                    Projection<T9> p9,
                    Projection<T10> p10,
                    Projection<T11> p11,
                    Projection<T12> p12,
                    Projection<T13> p13,
                    Projection<T14> p14,
                    Projection<T15> p15,
                    Projection<T16> p16,
                    Projection<T17> p17,
                    Projection<T18> p18,
                    Projection<T19> p19) {
        return Select.of(row(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19));
    }

    /** {@code select p1, ..., p20}: a query whose rows are {@link Row20}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object>
            Select<Row20<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20>>
                    select(
                            Projection<T1> p1,
                            Projection<T2> p2,
                            Projection<T3> p3,
                            Projection<T4> p4,
                            Projection<T5> p5,
                            Projection<T6> p6,
                            Projection<T7> p7,
                            Projection<T8> p8,
                            Projection<T9> p9,
                            Projection<T10> p10,
                            Projection<T11> p11,
                            Projection<T12> p12,
                            Projection<T13> p13,
                            Projection<T14> p14,
                            Projection<T15> p15,
                            Projection<T16> p16,
                            Projection<T17> p17,
                            Projection<T18> p18,
                            Projection<T19> p19,
                            Projection<T20> p20) {
        return Select.of(
                row(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20));
    }

    /** {@code select p1, ..., p21}: a query whose rows are {@link Row21}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    T21 extends @Nullable Object>
            Select<
                            Row21<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    T21>>
                    select(
                            Projection<T1> p1,
                            Projection<T2> p2,
                            Projection<T3> p3,
                            Projection<T4> p4,
                            Projection<T5> p5,
                            Projection<T6> p6,
                            Projection<T7> p7,
                            Projection<T8> p8,
                            Projection<T9> p9,
                            Projection<T10> p10,
                            Projection<T11> p11,
                            Projection<T12> p12,
                            Projection<T13> p13,
                            Projection<T14> p14,
                            Projection<T15> p15,
                            Projection<T16> p16,
                            Projection<T17> p17,
                            Projection<T18> p18,
                            Projection<T19> p19,
                            Projection<T20> p20,
                            Projection<T21> p21) {
        return Select.of(
                row(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21));
    }

    /** {@code select p1, ..., p22}: a query whose rows are {@link Row22}. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    T21 extends @Nullable Object,
                    T22 extends @Nullable Object>
            Select<
                            Row22<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    T21,
                                    T22>>
                    select(
                            Projection<T1> p1,
                            Projection<T2> p2,
                            Projection<T3> p3,
                            Projection<T4> p4,
                            Projection<T5> p5,
                            Projection<T6> p6,
                            Projection<T7> p7,
                            Projection<T8> p8,
                            Projection<T9> p9,
                            Projection<T10> p10,
                            Projection<T11> p11,
                            Projection<T12> p12,
                            Projection<T13> p13,
                            Projection<T14> p14,
                            Projection<T15> p15,
                            Projection<T16> p16,
                            Projection<T17> p17,
                            Projection<T18> p18,
                            Projection<T19> p19,
                            Projection<T20> p20,
                            Projection<T21> p21,
                            Projection<T22> p22) {
        return Select.of(row(
                p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22));
    }
}
