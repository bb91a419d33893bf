package org.ashlarsql.codegen.snapshot;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes records by their components, whatever these are. */
final class RecordMapper {

    private RecordMapper() {}

    static JsonMapper make() {
        return JsonMapper.builder(
                        new JsonFactoryBuilder().characterEscapes(new Escapes()).build())
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withConfigOverride(
                        List.class, list -> list.setSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)))
                .addModule(new SimpleModule().addDeserializer(int.class, new UnknownUnlessGiven()))
                .annotationIntrospector(new RequiredUnlessNullable())
                .build();
    }

    /** An int that isn't there is -1, see {@link Spare}. */
    private static final class UnknownUnlessGiven extends StdDeserializer<Integer> {

        private static final long serialVersionUID = 1L;

        UnknownUnlessGiven() {
            super(int.class);
        }

        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return _parseIntPrimitive(parser, context);
        }

        @Override
        public Integer getAbsentValue(DeserializationContext context) {
            return -1;
        }
    }

    /** What is written always has to be there. */
    private static final class RequiredUnlessNullable extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
            RecordComponent[] components = member.getDeclaringClass().getRecordComponents();
            if (components == null) {
                return super.hasRequiredMarker(member);
            }
            if (member instanceof AnnotatedParameter parameter) {
                return isRequired(components[parameter.getIndex()]);
            }
            return Arrays.stream(components)
                    .filter(component -> component.getName().equals(member.getName()))
                    .anyMatch(RequiredUnlessNullable::isRequired);
        }

        private static boolean isRequired(RecordComponent component) {
            Class<?> type = component.getType();
            return !type.isPrimitive()
                    && !List.class.isAssignableFrom(type)
                    && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
    }
}
