package org.ashlarsql.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.ashlarsql.tree.ExprNode;

@AnalyzeClasses(packages = "org.ashlarsql", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The one-way road: each stage imports only earlier ones. */
    @ArchTest
    static final ArchRule STAGES = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("type")
            .definedBy("org.ashlarsql.type")
            .layer("tree")
            .definedBy("org.ashlarsql.tree")
            .layer("render")
            .definedBy("org.ashlarsql.render")
            .layer("check")
            .definedBy("org.ashlarsql.check")
            .layer("dialect")
            .definedBy("org.ashlarsql.dialect")
            .layer("expr")
            .definedBy("org.ashlarsql.expr")
            .layer("row")
            .definedBy("org.ashlarsql.row")
            .layer("schema")
            .definedBy("org.ashlarsql.schema")
            .layer("dsl")
            .definedBy("org.ashlarsql.dsl")
            .whereLayer("type")
            .mayNotAccessAnyLayer()
            .whereLayer("tree")
            .mayOnlyAccessLayers("type")
            .whereLayer("render")
            .mayOnlyAccessLayers("type", "tree")
            .whereLayer("check")
            .mayOnlyAccessLayers("type", "tree", "render")
            .whereLayer("dialect")
            .mayOnlyAccessLayers("type", "tree", "render")
            .whereLayer("expr")
            .mayOnlyAccessLayers("type", "tree", "render")
            .whereLayer("row")
            .mayOnlyAccessLayers("type", "tree", "render", "expr")
            .whereLayer("schema")
            .mayOnlyAccessLayers("type", "tree", "render", "expr")
            .whereLayer("dsl")
            .mayOnlyAccessLayers("type", "tree", "render", "check", "expr", "row", "schema");

    @ArchTest
    static final ArchRule DEPENDS_ON_NOTHING_BUT_JSPECIFY = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "org.ashlarsql..",
                    "org.jspecify..",
                    "com.google.errorprone.annotations..", // needn't be there
                    "java.."));

    @ArchTest
    static final ArchRule NO_REFLECTION = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.MethodHandles..");

    @ArchTest
    static final ArchRule NO_CONNECTION_IS_USED = noClasses()
            .that()
            .haveNameNotMatching(
                    ".*\\.(render\\.Slot\\$Array|type\\.ArrayJdbcType)") // a JDBC array is made by its connection
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.sql.Connection");

    @ArchTest
    static final ArchRule NO_MUTABLE_STATIC_STATE = ArchRuleDefinition.fields()
            .that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .areNotEnums()
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule NODES_ARE_RECORDS = classes()
            .that()
            .implement(ExprNode.class)
            .and()
            .areNotInterfaces()
            .should(be("records", JavaClass::isRecord));

    @ArchTest
    static final ArchRule DIALECTS_ARE_NOT_ASKED_FOR = noClasses()
            .that()
            .resideOutsideOfPackage("org.ashlarsql.dialect")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.ashlarsql.dialect"));

    private static com.tngtech.archunit.lang.ArchCondition<JavaClass> be(
            String what, java.util.function.Predicate<JavaClass> predicate) {
        return com.tngtech.archunit.lang.ArchCondition.from(
                com.tngtech.archunit.base.DescribedPredicate.describe("be " + what, predicate));
    }
}
