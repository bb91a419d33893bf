package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import org.ashlarsql.expr.ArrayExpr;
import org.ashlarsql.expr.BoolAggregate;
import org.ashlarsql.expr.BoolExpr;
import org.ashlarsql.expr.BytesAggregate;
import org.ashlarsql.expr.BytesExpr;
import org.ashlarsql.expr.DateAggregate;
import org.ashlarsql.expr.DateExpr;
import org.ashlarsql.expr.InstantAggregate;
import org.ashlarsql.expr.InstantExpr;
import org.ashlarsql.expr.JsonExpr;
import org.ashlarsql.expr.NumAggregate;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.RangeExpr;
import org.ashlarsql.expr.TextAggregate;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.expr.TimeAggregate;
import org.ashlarsql.expr.TimeExpr;
import org.ashlarsql.expr.TimestampAggregate;
import org.ashlarsql.expr.TimestampExpr;
import org.ashlarsql.expr.TsQueryExpr;
import org.ashlarsql.expr.TsVectorExpr;
import org.ashlarsql.expr.ValueAggregate;
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
import org.jspecify.annotations.Nullable;

/** The kinds of expressions, each with its columns. */
enum Family {
    NUM(NumColumn.class, NumExpr.class, NumAggregate.class, true),
    TEXT(TextColumn.class, TextExpr.class, TextAggregate.class, false),
    BOOL(BoolColumn.class, BoolExpr.class, BoolAggregate.class, false),
    DATE(DateColumn.class, DateExpr.class, DateAggregate.class, false),
    TIME(TimeColumn.class, TimeExpr.class, TimeAggregate.class, false),
    TIMESTAMP(TimestampColumn.class, TimestampExpr.class, TimestampAggregate.class, false),
    INSTANT(InstantColumn.class, InstantExpr.class, InstantAggregate.class, false),
    BYTES(BytesColumn.class, BytesExpr.class, BytesAggregate.class, false),
    JSON(JsonColumn.class, JsonExpr.class, null, false),
    ARRAY(ArrayColumn.class, ArrayExpr.class, null, true),
    RANGE(RangeColumn.class, RangeExpr.class, null, true),
    TSQUERY(TsQueryColumn.class, TsQueryExpr.class, null, false),
    TSVECTOR(TsVectorColumn.class, TsVectorExpr.class, null, false),
    VALUE(ValueColumn.class, ValueExpr.class, ValueAggregate.class, true);

    private final Class<?> column;
    private final Class<?> expr;
    private final @Nullable Class<?> aggregate;
    private final boolean takesValue;

    Family(Class<?> column, Class<?> expr, @Nullable Class<?> aggregate, boolean takesValue) {
        this.column = column;
        this.expr = expr;
        this.aggregate = aggregate;
        this.takesValue = takesValue;
    }

    /** What the method that declares a column is called after {@code required} or {@code optional}: {@code Num}. */
    String declared() {
        return column.getSimpleName().replace("Column", "");
    }

    /** {@code NumColumn<Film, Integer, Optional<Integer>>}. */
    TypeName column(ClassName table, TypeName value, TypeName read) {
        ClassName type = ClassName.get(column);
        return takesValue
                ? ParameterizedTypeName.get(type, table, value, read)
                : ParameterizedTypeName.get(type, table, read);
    }

    /** Whether its aggregates are a type of their own. */
    boolean hasAggregate() {
        return aggregate != null;
    }

    /** {@code NumAggregate<Integer, Optional<Integer>>}; of those that have no such type, the expression. */
    TypeName aggregate(TypeName value, TypeName read) {
        return aggregate == null ? expr(value, read) : typed(ClassName.get(aggregate), value, read);
    }

    /** {@code NumExpr<Integer, Optional<Integer>>}. */
    TypeName expr(TypeName value, TypeName read) {
        return typed(ClassName.get(expr), value, read);
    }

    private TypeName typed(ClassName type, TypeName value, TypeName read) {
        return takesValue ? ParameterizedTypeName.get(type, value, read) : ParameterizedTypeName.get(type, read);
    }
}
