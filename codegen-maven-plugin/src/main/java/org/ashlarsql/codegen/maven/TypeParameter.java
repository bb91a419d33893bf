package org.ashlarsql.codegen.maven;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.GivenJavaType;
import org.ashlarsql.codegen.GivenType;
import org.ashlarsql.inspect.TypeKind;
import org.jspecify.annotations.Nullable;

/** {@code <type><column>customer.card_id</column><as>UUID</as></type>}. */
public final class TypeParameter {

    private @Nullable String column;
    private @Nullable String databaseType;
    private @Nullable Boolean nullable;
    private @Nullable String as;
    private @Nullable String javaType;
    private @Nullable String converter;
    private @Nullable String enumType;
    private @Nullable String label;

    public void setColumn(String column) {
        this.column = column;
    }

    public void setDatabaseType(String databaseType) {
        this.databaseType = databaseType;
    }

    public void setNullable(boolean nullable) {
        this.nullable = nullable;
    }

    public void setAs(String as) {
        this.as = as;
    }

    public void setJavaType(String javaType) {
        this.javaType = javaType;
    }

    public void setConverter(String converter) {
        this.converter = converter;
    }

    public void setEnumType(String enumType) {
        this.enumType = enumType;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    /** What they say, in their order; the place of a wrong one is part of its message. */
    static List<GivenType> types(List<TypeParameter> parameters) {
        return Stream.iterate(0, i -> i < parameters.size(), i -> i + 1)
                .map(i -> parameters.get(i).type(i + 1))
                .toList();
    }

    private GivenType type(int place) {
        String where = "<types><type>[" + place + "]: ";
        if (column == null && databaseType == null) {
            throw new GenerationException(where + "say which columns it is for, by <column> or <databaseType>.");
        }
        if (as == null && javaType == null && enumType == null) {
            throw new GenerationException(where + "say what the columns are, by <as>, by <javaType> with a <converter>,"
                    + " or by <enumType>.");
        }
        return new GivenType(
                text(column), text(databaseType), nullable, as == null ? null : kind(as, where), java(where));
    }

    private @Nullable GivenJavaType java(String where) {
        if (enumType != null) {
            if (javaType != null || converter != null) {
                throw new GenerationException(
                        where + "<enumType> needs neither <javaType> nor <converter>:" + " take them out.");
            }
            return new GivenJavaType(enumType.strip(), null, label == null ? "name" : label.strip());
        }
        if ((javaType == null) != (converter == null)) {
            throw new GenerationException(where + "<javaType> and <converter> belong together: add the other one.");
        }
        if (label != null) {
            throw new GenerationException(where + "<label> belongs to an <enumType>: take it out.");
        }
        return javaType == null
                ? null
                : new GivenJavaType(
                        javaType.strip(), Objects.requireNonNull(converter).strip(), "");
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    private static TypeKind kind(String name, String where) {
        List<TypeKind> kinds =
                Stream.of(TypeKind.values()).filter(TypeKind::isGivable).toList();
        return kinds.stream()
                .filter(kind -> kind.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new GenerationException(
                        where + "\"" + name + "\" is no type to give a column. Choose one of " + kinds + "."));
    }
}
