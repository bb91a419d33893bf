package org.ashlarsql.architecture;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A type that stands somewhere in the signature of a member that users see, down to the arguments of its arguments. */
record ApiType(Object where, AnnotatedType type) {

    /** All types in a class's public and protected signatures. */
    static Stream<ApiType> of(Class<?> type) {
        Stream<ApiType> supertypes = Stream.concat(
                        Stream.ofNullable(type.getAnnotatedSuperclass()), Arrays.stream(type.getAnnotatedInterfaces()))
                .map(supertype -> new ApiType(type, supertype));
        Stream<ApiType> methods = visible(type.getDeclaredMethods()).flatMap(ApiType::of);
        Stream<ApiType> constructors = visible(type.getDeclaredConstructors()).flatMap(ApiType::parameters);
        Stream<ApiType> fields =
                visible(type.getDeclaredFields()).map(field -> new ApiType(field, field.getAnnotatedType()));
        return Stream.of(supertypes, methods, constructors, fields)
                .flatMap(all -> all)
                .flatMap(ApiType::parts);
    }

    private static <M extends Member> Stream<M> visible(M[] members) {
        return Arrays.stream(members)
                .filter(member -> !member.isSynthetic())
                .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0);
    }

    private static Stream<ApiType> of(Method method) {
        return Stream.concat(Stream.of(new ApiType(method, method.getAnnotatedReturnType())), parameters(method));
    }

    private static Stream<ApiType> parameters(Executable member) {
        return Arrays.stream(member.getAnnotatedParameterTypes()).map(type -> new ApiType(member, type));
    }

    private Stream<ApiType> parts() {
        Stream<AnnotatedType> parts = Stream.of();
        if (type instanceof AnnotatedParameterizedType generic) {
            parts = Arrays.stream(generic.getAnnotatedActualTypeArguments());
        } else if (type instanceof AnnotatedArrayType array) {
            parts = Stream.of(array.getAnnotatedGenericComponentType());
        } else if (type instanceof AnnotatedWildcardType wildcard) {
            parts = Stream.of(wildcard.getAnnotatedLowerBounds(), wildcard.getAnnotatedUpperBounds())
                    .flatMap(Arrays::stream);
        }
        return Stream.concat(Stream.of(this), parts.flatMap(part -> new ApiType(where, part).parts()));
    }

    boolean isRaw() {
        return type.getType() instanceof Class<?> raw && raw.getTypeParameters().length > 0;
    }

    Stream<Annotation> annotations() {
        return Arrays.stream(type.getAnnotations());
    }

    /** Type arguments that may be null, of our parameters that may not. */
    Stream<String> nullableForNonNull() {
        if (type instanceof AnnotatedParameterizedType generic
                && ((ParameterizedType) type.getType()).getRawType() instanceof Class<?> raw
                && raw.getName().startsWith("org.ashlarsql.")) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            TypeVariable<?>[] parameters = raw.getTypeParameters();
            return IntStream.range(0, arguments.length)
                    .filter(i -> mayBeNull(arguments[i]) && !mayBeNull(parameters[i]))
                    .mapToObj(i -> where + ": " + arguments[i] + " of " + type);
        }
        return Stream.of();
    }

    private static boolean mayBeNull(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class)
                || type instanceof AnnotatedTypeVariable variable && mayBeNull((TypeVariable<?>) variable.getType());
    }

    private static boolean mayBeNull(TypeVariable<?> variable) {
        return Arrays.stream(variable.getAnnotatedBounds()).anyMatch(ApiType::mayBeNull);
    }
}
