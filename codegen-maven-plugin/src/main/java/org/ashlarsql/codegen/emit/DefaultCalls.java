package org.ashlarsql.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ashlarsql.codegen.declared.Declarations;
import org.ashlarsql.codegen.naming.NamedEnum;
import org.ashlarsql.codegen.naming.NamedLabel;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.inspect.TypeModel;

/**
 * What is told of a column's default: a value that every database understands, the present, or the database's own SQL. That
 * is told beside the others where it isn't what the database would show for them.
 *
 * @param sql as the catalogue shows it
 */
record DefaultCalls(JavaColumn column, NamedSchema schema, Declarations declarations, String sql) {

    List<CodeBlock> all() {
        List<CodeBlock> calls = new ArrayList<>();
        Optional<Declarations.Now> now =
                isTemporal() && column.named().javaType() == null ? declarations.now(sql, kind()) : Optional.empty();
        boolean isOwn = column.named().javaType() != null;
        Optional<CodeBlock> value = type().array() || isOwn || now.isPresent() ? Optional.empty() : value();
        value.ifPresent(code -> calls.add(CodeBlock.of(".defaultTo($N.to($L))", column.field(), code)));
        now.ifPresent(
                one -> calls.add(CodeBlock.of(one.utc() ? ".defaultUtcNow($N)" : ".defaultNow($N)", column.field())));
        boolean same =
                value.isPresent() ? isShownSo() : now.isPresent() && now.get().shownSo();
        if (!same) {
            calls.add(CodeBlock.of(".defaultSql($N, $L)", column.field(), Quoted.of(sql)));
        }
        return calls;
    }

    private TypeModel type() {
        return column.named().model().type();
    }

    private TypeKind kind() {
        return type().kind();
    }

    private boolean isTemporal() {
        return switch (kind()) {
            case DATE, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> true;
            default -> false;
        };
    }

    private boolean isShownSo() {
        return literal().filter(text -> declarations.showsSo(text, kind())).isPresent();
    }

    private Optional<String> literal() {
        return declarations.literal(sql);
    }

    private Optional<CodeBlock> value() {
        try {
            return literal().flatMap(this::code);
        } catch (RuntimeException e) {
            // A number too large, a date that isn't one: only the database knows what it makes of that.
            return Optional.empty();
        }
    }

    private Optional<CodeBlock> code(String text) {
        return switch (kind()) {
            case SMALLINT -> Optional.of(CodeBlock.of("(short) $L", Short.parseShort(text)));
            case INTEGER -> Optional.of(CodeBlock.of("$L", Integer.parseInt(text)));
            case BIGINT -> Optional.of(CodeBlock.of("$LL", Long.parseLong(text)));
            case REAL -> Optional.of(CodeBlock.of("$Lf", Float.parseFloat(text)));
            case DOUBLE -> Optional.of(CodeBlock.of("$L", Double.parseDouble(text)));
            case DECIMAL ->
                Optional.of(CodeBlock.of(
                        "new $T($S)", java.math.BigDecimal.class, new java.math.BigDecimal(text).toPlainString()));
            case TEXT -> Optional.of(CodeBlock.of("$L", Quoted.of(text)));
            case BOOLEAN -> bool(text.toLowerCase(Locale.ROOT));
            case DATE -> parse(java.time.LocalDate.class, java.time.LocalDate.parse(text));
            case TIME -> parse(java.time.LocalTime.class, java.time.LocalTime.parse(text));
            case TIMESTAMP ->
                parse(java.time.LocalDateTime.class, java.time.LocalDateTime.parse(text.replace(' ', 'T')));
            case UUID ->
                Optional.of(CodeBlock.of("$T.fromString($S)", java.util.UUID.class, java.util.UUID.fromString(text)));
            case ENUM -> label(text);
            default -> Optional.empty();
        };
    }

    private static Optional<CodeBlock> bool(String text) {
        return switch (text) {
            case "true", "1", "t" -> Optional.of(CodeBlock.of("true"));
            case "false", "0", "f" -> Optional.of(CodeBlock.of("false"));
            default -> Optional.empty();
        };
    }

    private static Optional<CodeBlock> parse(Class<?> type, Object value) {
        return Optional.of(CodeBlock.of("$T.parse($S)", type, value.toString()));
    }

    private Optional<CodeBlock> label(String text) {
        return schema.enums().stream()
                .filter(one -> one.model().name().equals(type().enumName()))
                .flatMap(one -> constant(one, text).stream())
                .findFirst();
    }

    private Optional<CodeBlock> constant(NamedEnum named, String text) {
        return named.labels().stream()
                .filter(label -> label.label().equals(text))
                .map(NamedLabel::constant)
                .findFirst()
                .map(constant ->
                        CodeBlock.of("$T.$N", ClassName.get(schema.packageName(), named.className()), constant));
    }
}
