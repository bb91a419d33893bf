package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import org.ashlarsql.expr.ArrayExpr;
import org.ashlarsql.expr.BoolExpr;
import org.ashlarsql.expr.BytesExpr;
import org.ashlarsql.expr.DateExpr;
import org.ashlarsql.expr.InstantExpr;
import org.ashlarsql.expr.JsonExpr;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.RangeExpr;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.expr.TimeExpr;
import org.ashlarsql.expr.TimestampExpr;
import org.ashlarsql.expr.TsQueryExpr;
import org.ashlarsql.expr.TsVectorExpr;
import org.ashlarsql.expr.ValueExpr;
import org.ashlarsql.schema.ArrayColumn;
import org.ashlarsql.schema.BoolColumn;
import org.ashlarsql.schema.BytesColumn;
import org.ashlarsql.schema.DateColumn;
import org.ashlarsql.schema.InstantColumn;
import org.ashlarsql.schema.JsonColumn;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.RangeColumn;
import org.ashlarsql.schema.TextColumn;
import org.ashlarsql.schema.TimeColumn;
import org.ashlarsql.schema.TimestampColumn;
import org.ashlarsql.schema.TsQueryColumn;
import org.ashlarsql.schema.TsVectorColumn;
import org.ashlarsql.schema.ValueColumn;

/** The kinds of expressions, each with its columns. */
enum Family {
    NUM(NumColumn.class, NumExpr.class, true),
    TEXT(TextColumn.class, TextExpr.class, false),
    BOOL(BoolColumn.class, BoolExpr.class, false),
    DATE(DateColumn.class, DateExpr.class, false),
    TIME(TimeColumn.class, TimeExpr.class, false),
    TIMESTAMP(TimestampColumn.class, TimestampExpr.class, false),
    INSTANT(InstantColumn.class, InstantExpr.class, false),
    BYTES(BytesColumn.class, BytesExpr.class, false),
    JSON(JsonColumn.class, JsonExpr.class, false),
    ARRAY(ArrayColumn.class, ArrayExpr.class, true),
    RANGE(RangeColumn.class, RangeExpr.class, true),
    TSQUERY(TsQueryColumn.class, TsQueryExpr.class, false),
    TSVECTOR(TsVectorColumn.class, TsVectorExpr.class, false),
    VALUE(ValueColumn.class, ValueExpr.class, true);

    private final Class<?> column;
    private final Class<?> expr;
    private final boolean takesValue;

    Family(Class<?> column, Class<?> expr, boolean takesValue) {
        this.column = column;
        this.expr = expr;
        this.takesValue = takesValue;
    }

    /** {@code NumColumn<Film, Integer, Optional<Integer>>}. */
    TypeName column(ClassName table, TypeName value, TypeName read) {
        ClassName type = ClassName.get(column);
        return takesValue
                ? ParameterizedTypeName.get(type, table, value, read)
                : ParameterizedTypeName.get(type, table, read);
    }

    /** {@code NumExpr<Integer, Optional<Integer>>}. */
    TypeName expr(TypeName value, TypeName read) {
        ClassName type = ClassName.get(expr);
        return takesValue ? ParameterizedTypeName.get(type, value, read) : ParameterizedTypeName.get(type, read);
    }
}
