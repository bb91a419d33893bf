package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.type.BitString;
import org.ashlarsql.type.Inet;
import org.ashlarsql.type.Interval;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.MacAddress;
import org.ashlarsql.type.Multirange;
import org.ashlarsql.type.Range;
import org.ashlarsql.type.SqliteValue;
import org.ashlarsql.type.TsQuery;
import org.ashlarsql.type.TsVector;

/**
 * What the values of a type are in Java, for all but enums.
 *
 * @param argument what the facade is made with: the value, the element of an array, the value that a range ranges over
 * @param boxed a class
 * @param plain the primitive type, where there is one
 */
record ValueKind(Family family, TypeName argument, TypeName boxed, TypeName plain) {

    static ValueKind of(TypeKind kind) {
        return switch (kind) {
            case SMALLINT -> primitive(Family.NUM, TypeName.SHORT);
            case INTEGER -> primitive(Family.NUM, TypeName.INT);
            case BIGINT -> primitive(Family.NUM, TypeName.LONG);
            case REAL -> primitive(Family.NUM, TypeName.FLOAT);
            case DOUBLE -> primitive(Family.NUM, TypeName.DOUBLE);
            case BOOLEAN -> primitive(Family.BOOL, TypeName.BOOLEAN);
            case DECIMAL -> reference(Family.NUM, ClassName.get(BigDecimal.class));
            case TEXT -> reference(Family.TEXT, ClassName.get(String.class));
            case DATE -> reference(Family.DATE, ClassName.get(LocalDate.class));
            case TIME -> reference(Family.TIME, ClassName.get(LocalTime.class));
            case TIMESTAMP -> reference(Family.TIMESTAMP, ClassName.get(LocalDateTime.class));
            case TIMESTAMP_WITH_TIME_ZONE -> reference(Family.INSTANT, ClassName.get(Instant.class));
            case BINARY, GEOMETRY -> reference(Family.BYTES, ArrayTypeName.of(TypeName.BYTE));
            case UUID -> reference(Family.VALUE, ClassName.get(UUID.class));
            case JSON, JSONB -> reference(Family.JSON, ClassName.get(Json.class));
            case INT4RANGE -> range(TypeName.INT.box());
            case INT8RANGE -> range(TypeName.LONG.box());
            case NUMRANGE -> range(ClassName.get(BigDecimal.class));
            case DATERANGE -> range(ClassName.get(LocalDate.class));
            case TSRANGE -> range(ClassName.get(LocalDateTime.class));
            case TSTZRANGE -> range(ClassName.get(Instant.class));
            case TSVECTOR -> reference(Family.TSVECTOR, ClassName.get(TsVector.class));
            case ANY -> reference(Family.VALUE, ClassName.get(SqliteValue.class));
            case DURATION -> reference(Family.VALUE, ClassName.get(Duration.class));
            case TSQUERY -> reference(Family.TSQUERY, ClassName.get(TsQuery.class));
            case INT4MULTIRANGE -> multirange(TypeName.INT.box());
            case INT8MULTIRANGE -> multirange(TypeName.LONG.box());
            case NUMMULTIRANGE -> multirange(ClassName.get(BigDecimal.class));
            case DATEMULTIRANGE -> multirange(ClassName.get(LocalDate.class));
            case TSMULTIRANGE -> multirange(ClassName.get(LocalDateTime.class));
            case TSTZMULTIRANGE -> multirange(ClassName.get(Instant.class));
            case INTERVAL -> value(Interval.class);
            case TIMETZ -> value(OffsetTime.class);
            case MONEY -> value(BigDecimal.class);
            case BIT, VARBIT, BITS -> value(BitString.class);
            case INET, CIDR -> value(Inet.class);
            case MACADDR, MACADDR8 -> value(MacAddress.class);
            case OID -> value(Long.class);
            case XML, TEXTUAL -> value(String.class);
            case HSTORE ->
                reference(
                        Family.VALUE,
                        ParameterizedTypeName.get(
                                ClassName.get(Map.class),
                                ClassName.get(String.class),
                                ParameterizedTypeName.get(Optional.class, String.class)));
            case RANGE, MULTIRANGE, COMPOSITE, ENUM, SET ->
                throw new IllegalArgumentException("no value is of the kind " + kind);
        };
    }

    /** What one value of a column of labels is. */
    static ValueKind ofLabels(TypeKind kind, ClassName labels) {
        return reference(
                Family.VALUE,
                kind == TypeKind.SET ? ParameterizedTypeName.get(ClassName.get(Set.class), labels) : labels);
    }

    private static ValueKind value(Class<?> type) {
        return reference(Family.VALUE, ClassName.get(type));
    }

    static ValueKind reference(Family family, TypeName type) {
        return new ValueKind(family, type, type, type);
    }

    private static ValueKind primitive(Family family, TypeName type) {
        return new ValueKind(family, type.box(), type.box(), type);
    }

    /** Arrays of this. */
    ValueKind inArrays() {
        return of(Family.ARRAY, List.class, boxed);
    }

    static ValueKind multirange(TypeName value) {
        return reference(Family.VALUE, ParameterizedTypeName.get(ClassName.get(Multirange.class), value));
    }

    static ValueKind range(TypeName value) {
        return of(Family.RANGE, Range.class, value);
    }

    private static ValueKind of(Family family, Class<?> container, TypeName argument) {
        TypeName type = ParameterizedTypeName.get(ClassName.get(container), argument);
        return new ValueKind(family, argument, type, type);
    }
}
