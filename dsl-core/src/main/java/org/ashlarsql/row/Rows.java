package org.ashlarsql.row;

import org.ashlarsql.expr.Projection;
import org.jspecify.annotations.Nullable;

/** {@code row(...)} for every number of components; users have it from {@code Sql}. */
public abstract class Rows {

    protected Rows() {}

    /** Nothing: where javac comes to by an item that is no projection, whose cure the type's name tells. */
    public static EveryItemMustBeAProjection row(@Nullable Object... items) {
        return new EveryItemMustBeAProjection();
    }

    /** A row of 2 components to be selected; {@code into} makes your own type of it. */
    public static <T1 extends @Nullable Object, T2 extends @Nullable Object> RowOf2<T1, T2> row(
            Projection<T1> p1, Projection<T2> p2) {
        return new RowOf2<>(p1, p2);
    }

    /** A row of 3 components to be selected; {@code into} makes your own type of it. */
    public static <T1 extends @Nullable Object, T2 extends @Nullable Object, T3 extends @Nullable Object>
            RowOf3<T1, T2, T3> row(Projection<T1> p1, Projection<T2> p2, Projection<T3> p3) {
        return new RowOf3<>(p1, p2, p3);
    }

    /** A row of 4 components to be selected; {@code into} makes your own type of it. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object>
            RowOf4<T1, T2, T3, T4> row(Projection<T1> p1, Projection<T2> p2, Projection<T3> p3, Projection<T4> p4) {
        return new RowOf4<>(p1, p2, p3, p4);
    }

    /** A row of 5 components to be selected; {@code into} makes your own type of it. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object>
            RowOf5<T1, T2, T3, T4, T5> row(
                    Projection<T1> p1, Projection<T2> p2, Projection<T3> p3, Projection<T4> p4, Projection<T5> p5) {
        return new RowOf5<>(p1, p2, p3, p4, p5);
    }

    /** A row of 6 components to be selected; {@code into} makes your own type of it. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object>
            RowOf6<T1, T2, T3, T4, T5, T6> row(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6) {
        return new RowOf6<>(p1, p2, p3, p4, p5, p6);
    }

    /** A row of 7 components to be selected; {@code into} makes your own type of it. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object>
            RowOf7<T1, T2, T3, T4, T5, T6, T7> row(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6,
                    Projection<T7> p7) {
        return new RowOf7<>(p1, p2, p3, p4, p5, p6, p7);
    }

    /** A row of 8 components to be selected; {@code into} makes your own type of it. */
    public static <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object>
            RowOf8<T1, T2, T3, T4, T5, T6, T7, T8> row(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6,
                    Projection<T7> p7,
                    Projection<T8> p8) {
        return new RowOf8<>(p1, p2, p3, p4, p5, p6, p7, p8);
    }

    /** A row of 9 components to be selected; {@code into} makes your own type of it. */
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
            RowOf9<T1, T2, T3, T4, T5, T6, T7, T8, T9> row(
                    Projection<T1> p1,
                    Projection<T2> p2,
                    Projection<T3> p3,
                    Projection<T4> p4,
                    Projection<T5> p5,
                    Projection<T6> p6,
                    Projection<T7> p7,
                    Projection<T8> p8,
                    Projection<T9> p9) {
        return new RowOf9<>(p1, p2, p3, p4, p5, p6, p7, p8, p9);
    }

    /** A row of 10 components to be selected; {@code into} makes your own type of it. */
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
            RowOf10<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> row(
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
        return new RowOf10<>(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10);
    }

    /** A row of 11 components to be selected; {@code into} makes your own type of it. */
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
            RowOf11<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> row(
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
        return new RowOf11<>(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11);
    }

    /** A row of 12 components to be selected; {@code into} makes your own type of it. */
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
            RowOf12<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> row(
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
        return new RowOf12<>(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12);
    }

    /** A row of 13 components to be selected; {@code into} makes your own type of it. */
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
            RowOf13<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> row(
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
        return new RowOf13<>(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13);
    }

    /** A row of 14 components to be selected; {@code into} makes your own type of it. */
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
            RowOf14<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> row(
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
        return new RowOf14<>(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14);
    }

    /** A row of 15 components to be selected; {@code into} makes your own type of it. */
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
            RowOf15<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> row(
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
        return new RowOf15<>(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15);
    }

    /** A row of 16 components to be selected; {@code into} makes your own type of it. */
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
            RowOf16<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> row(
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
        return new RowOf16<>(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16);
    }

    /** A row of 17 components to be selected; {@code into} makes your own type of it. */
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
            RowOf17<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17> row(
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
        return new RowOf17<>(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17);
    }

    /** A row of 18 components to be selected; {@code into} makes your own type of it. */
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
            RowOf18<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18> row(
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
        return new RowOf18<>(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18);
    }

    /** A row of 19 components to be selected; {@code into} makes your own type of it. */
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
            RowOf19<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19> row(
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
        return new RowOf19<>(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19);
    }

    /** A row of 20 components to be selected; {@code into} makes your own type of it. */
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
            RowOf20<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20> row(
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
        return new RowOf20<>(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20);
    }

    /** A row of 21 components to be selected; {@code into} makes your own type of it. */
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
            RowOf21<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21> row(
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
        return new RowOf21<>(
                p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21);
    }

    /** A row of 22 components to be selected; {@code into} makes your own type of it. */
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
            RowOf22<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22>
                    row(
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
        return new RowOf22<>(
                p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22);
    }
}
