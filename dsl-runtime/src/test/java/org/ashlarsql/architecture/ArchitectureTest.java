package org.ashlarsql.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = {"org.ashlarsql.runtime", "org.ashlarsql.inspect"},
        importOptions = {ImportOption.DoNotIncludeTests.class})
class ArchitectureTest {

    @ArchTest
    static final ArchRule NO_REFLECTION = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.MethodHandles..");

    /** A virtual thread that waits for a database inside a monitor holds its carrier. */
    @ArchTest
    static final ArchRule NO_MONITOR_AROUND_A_DATABASE = methods().should().notHaveModifier(JavaModifier.SYNCHRONIZED);

    @ArchTest
    static final ArchRule NO_MUTABLE_STATIC_STATE =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule THE_INSPECTOR_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage("org.ashlarsql.inspect")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.ashlarsql.runtime", "org.ashlarsql.dsl", "org.ashlarsql.dialect");

    @ArchTest
    static final ArchRule THE_EXECUTOR_ASKS_NO_DIALECT_WHO_IT_IS = noClasses()
            .that()
            .resideInAPackage("org.ashlarsql.runtime")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.ashlarsql\\.dialect\\.(Sqlite|PostgreSql|MariaDb|MySql).*");
}
