package org.ashlarsql.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What compilers and checkers read of nullness in the classes of dsl-core and dsl-runtime. */
class NullMarkedTest {

    private static final List<Class<?>> CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.ashlarsql").stream()
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private static final Set<Class<? extends Annotation>> OURS =
            Set.of(Nullable.class, NonNull.class, NullMarked.class, NullUnmarked.class);

    private static Stream<Class<?>> publicClasses() {
        return CLASSES.stream().filter(type -> Modifier.isPublic(type.getModifiers()));
    }

    private static Stream<ApiType> types() {
        return publicClasses().flatMap(ApiType::of);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES)
                .hasSizeGreaterThan(400)
                .allSatisfy(type -> assertThat(type.getPackage().isAnnotationPresent(NullMarked.class))
                        .as(type.getName())
                        .isTrue());
    }

    @Test
    void nothingIsUnmarkedAgain() {
        Stream<AnnotatedElement> members = CLASSES.stream()
                .flatMap(type -> Stream.of(
                                new AnnotatedElement[] {type},
                                type.getDeclaredMethods(),
                                type.getDeclaredConstructors(),
                                type.getDeclaredFields())
                        .flatMap(Arrays::stream));
        assertThat(members).noneMatch(member -> member.isAnnotationPresent(NullUnmarked.class));
    }

    @Test
    void signaturesHaveNoRawTypes() {
        assertThat(types().filter(ApiType::isRaw)).isEmpty();
    }

    @Test
    void nullnessIsSaidByJSpecifyAlone() {
        assertThat(types().flatMap(ApiType::annotations).map(Annotation::annotationType))
                .isNotEmpty()
                .isSubsetOf(OURS);
    }

    @Test
    void whatMayBeNullStandsForNothingThatMayNot() {
        assertThat(types().flatMap(ApiType::nullableForNonNull)).isEmpty();
    }
}
