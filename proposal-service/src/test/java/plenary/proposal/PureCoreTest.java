package plenary.proposal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The core knows neither frameworks nor the clock: it is told everything it decides on. */
class PureCoreTest {
    private static final String[] CORE = {
        "plenary.proposal",
        "plenary.proposal.forum",
        "plenary.proposal.floor",
        "plenary.proposal.text",
        "plenary.proposal.text.wording",
        "plenary.proposal.text.intake",
        "plenary.proposal.decision",
        "plenary.proposal.term",
        "plenary.proposal.register",
        "plenary.proposal.negotiating",
        "plenary.proposal.voice",
        "plenary.proposal.language",
        "plenary.proposal.task",
        "plenary.proposal.notice"
    };

    private final JavaClasses classes =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("plenary.proposal");

    @Test
    void the_core_depends_on_java_on_persistent_maps_and_on_the_contracts_alone() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..",
                        "org.pcollections..", // maps that share what did not change
                        "plenary.contracts..",
                        "plenary.rules..",
                        "plenary.proposal..")
                .check(classes);
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..http..", "..desk..", "..store..", "..messaging..")
                .check(classes);
    }

    @Test
    void the_core_never_asks_what_time_it_is() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "now() of java.time",
                                (JavaCall<?> call) ->
                                        call.getName().equals("now")
                                                && call.getTargetOwner()
                                                        .getPackageName()
                                                        .equals("java.time")))
                .check(classes);
    }
}
