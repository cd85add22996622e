package plenary.voting;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The core is pure: Java, contracts and rules, and the time it is told. */
class CorePurityTest {
    private static final String[] CORE = {
        "plenary.voting.poll",
        "plenary.voting.paper",
        "plenary.voting.ballot",
        "plenary.voting.temperature",
        "plenary.voting.forum",
        "plenary.voting.ballot.sealed"
    };

    private final JavaClasses service =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("plenary.voting");

    @Test
    void the_core_depends_on_java_contracts_and_rules_alone() {
        classes()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                "java..",
                                "javax.crypto..",
                                "plenary.contracts..",
                                "plenary.rules..",
                                CORE[0],
                                CORE[1],
                                CORE[2],
                                CORE[3],
                                CORE[4],
                                CORE[5]))
                .check(service);
    }

    @Test
    void the_core_is_told_the_time() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .callMethodWhere(
                        new DescribedPredicate<JavaAccess<?>>("asks a clock") {
                            @Override
                            public boolean test(JavaAccess<?> access) {
                                return access.getTarget().getName().equals("now")
                                        && access.getTargetOwner()
                                                .getPackageName()
                                                .startsWith("java.time");
                            }
                        })
                .check(service);
    }
}
