package dev.eventsourcing.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.eventsourcing.domain.EventSourcingException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** What classes of the whole build may use, and how they are made. */
class ArchitectureTests {

    /** Packages of auto-configurations, in which all else is hidden. */
    private static final String[] AUTO_CONFIGURATION = {
        "dev.eventsourcing.boot.autoconfigure", "dev.eventsourcing.boot.actuate", "dev.eventsourcing.boot.metrics"
    };

    /** Packages of auto-configurations beside what users see. */
    private static final String[] OTHER_AUTO_CONFIGURATION = {
        "dev.eventsourcing.boot.observation", "dev.eventsourcing.boot.test"
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.eventsourcing");

    static List<Layer> layers() {
        return Layer.ALL;
    }

    @ParameterizedTest
    @MethodSource("layers")
    void usesNoMoreThanItsLayerMay(Layer layer) {
        classes()
                .that()
                .resideInAPackage(layer.packageName())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(layer.mayUse())
                .check(CLASSES);
    }

    @Test
    void everyPackageHasALayer() {
        Set<String> packages = new TreeSet<>();
        CLASSES.forEach(type -> packages.add(type.getPackageName()));

        assertThat(packages)
                .isSubsetOf(Layer.ALL.stream().map(Layer::packageName).toList());
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("dev.eventsourcing.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void exceptionsHaveOneRoot() {
        classes()
                .that()
                .areAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(EventSourcingException.class)
                .check(CLASSES);
    }

    private static String[] allAutoConfiguration() {
        return Stream.of(AUTO_CONFIGURATION, OTHER_AUTO_CONFIGURATION)
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
    }

    @Test
    void autoConfigurationsAreFinalAndPublic() {
        classes()
                .that()
                .areAnnotatedWith(AutoConfiguration.class)
                .should()
                .bePublic()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .resideInAnyPackage(allAutoConfiguration())
                .check(CLASSES);
    }

    @Test
    void beanMethodsAreHidden() {
        methods()
                .that()
                .areAnnotatedWith(Bean.class)
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(allAutoConfiguration())
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void allElseInTheAutoConfigurationIsHiddenExceptAnnotationsAndTheProperties() {
        classes()
                .that()
                .resideInAnyPackage(AUTO_CONFIGURATION)
                .and()
                .areTopLevelClasses()
                .and()
                .areNotAnnotatedWith(AutoConfiguration.class)
                .and()
                .areNotAnnotations()
                .and()
                .haveSimpleNameNotEndingWith("Properties") // and what is in them
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void propertiesAreRecords() {
        classes()
                .that()
                .areAnnotatedWith(ConfigurationProperties.class)
                .should()
                .beRecords()
                .check(CLASSES);
    }

    @Test
    void nobodyPrints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    /** It may have a single thread, which any part of an application may keep: what waits for it then waits for ever. */
    @Test
    void nobodyUsesTheCommonPool() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "it runs in the common pool",
                        call -> call.getTargetOwner().isEquivalentTo(ForkJoinPool.class)
                                || (call.getTargetOwner().isAssignableTo(CompletionStage.class)
                                        && call.getName().endsWith("Async")
                                        && call.getTarget().getRawParameterTypes().stream()
                                                .noneMatch(type -> type.isEquivalentTo(Executor.class)))))
                .check(CLASSES);
    }

    @Test
    void nobodyLogsPastSlf4j() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .check(CLASSES);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
    }
}
