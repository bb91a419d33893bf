package org.ashlarsql.row;

/**
 * What a {@link RowValue} is compared with: another one, or a row of values.
 *
 * @param <R> the row of plain values that is compared: {@code Row2<A, B>}
 */
public sealed interface RowComparand<R> permits RowValue, Row2, Row3, Row4, Row5, Row6, Row7, Row8 {}
