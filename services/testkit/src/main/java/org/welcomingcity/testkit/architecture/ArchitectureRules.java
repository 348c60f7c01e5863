package org.welcomingcity.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The shape of every service. Annotations are named by their full names, so that the rules need nothing of Quarkus.
 *
 * <p>Each rule was broken on purpose once, and {@code ArchitectureRulesTest} keeps doing so.
 */
public final class ArchitectureRules {

    private static final Pattern STATUS_WORD = Pattern.compile(
            "(?i).*(immigra|citizenship|nationalit|birth_?place|place_?of_?birth|country_?of_?(birth|origin)|alien).*");

    private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

    private ArchitectureRules() {}

    /** The production classes below a package. Read once per run: reading them takes longer than a rule. */
    public static JavaClasses productionClassesOf(String rootPackage) {
        return READ.computeIfAbsent(
                rootPackage,
                root -> new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(root));
    }

    /** Everything a service keeps to. */
    public static List<ArchRule> ofAService(String rootPackage) {
        return ofAService(rootPackage, Set.of());
    }

    /**
     * The same for a service that the law is still leaving.
     *
     * @param lawStillIn full names of the classes that still name a law
     */
    public static List<ArchRule> ofAService(String rootPackage, Set<String> lawStillIn) {
        return List.of(
                dataFlowsOneWay(),
                featuresDoNotFormCycles(rootPackage),
                packagesDoNotFormCycles(rootPackage),
                aFeatureStoresItsOwn(rootPackage),
                theLawStandsInTheTables(lawStillIn),
                sentencesAreSpelledAsTheCityDoes(),
                aResourceNeverTouchesARepository(),
                everyEndpointSaysWhoMayCallIt(),
                rolesStandBesideTheirRights(),
                theDomainKnowsNoFramework(),
                aggregatesHaveNoSetters(),
                nobodyLooksAtTheClock(),
                nothingHoldsStatus(),
                onlyThePolicySaysYes(),
                aServiceKnowsNoOtherService(rootPackage));
    }

    /** What a service keeps to that has no feature yet: all but the layers, which must not be empty where they are asked for. */
    public static List<ArchRule> ofAServiceWithoutFeatures(String rootPackage) {
        return List.of(
                featuresDoNotFormCycles(rootPackage).allowEmptyShould(true),
                packagesDoNotFormCycles(rootPackage).allowEmptyShould(true),
                theLawStandsInTheTables(Set.of()),
                sentencesAreSpelledAsTheCityDoes(),
                everyEndpointSaysWhoMayCallIt(),
                rolesStandBesideTheirRights(),
                nobodyLooksAtTheClock(),
                nothingHoldsStatus(),
                onlyThePolicySaysYes(),
                aServiceKnowsNoOtherService(rootPackage));
    }

    /** {@code http -> application -> domain <- persistence}, inside every feature. */
    public static ArchRule dataFlowsOneWay() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("http")
                .definedBy("..http..")
                .layer("application")
                .definedBy("..application..")
                .layer("domain")
                .definedBy("..domain..")
                .layer("persistence")
                .definedBy("..persistence..")
                .whereLayer("http")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("persistence")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("application")
                .mayOnlyBeAccessedByLayers("http")
                .whereLayer("domain")
                .mayOnlyBeAccessedByLayers("http", "application", "persistence");
    }

    /** Features use each other in one direction. */
    public static ArchRule featuresDoNotFormCycles(String rootPackage) {
        return slices().matching(rootPackage + ".(*)..").should().beFreeOfCycles();
    }

    /** The same for each package, the root package among them. */
    public static ArchRule packagesDoNotFormCycles(String rootPackage) {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public String getDescription() {
                        return "packages of " + rootPackage;
                    }

                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        var name = type.getPackageName();
                        return name.equals(rootPackage) || name.startsWith(rootPackage + ".")
                                ? SliceIdentifier.of(name)
                                : SliceIdentifier.ignore();
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    /** What a feature stores is asked of that feature: the persistence of one never uses the persistence of another. */
    public static ArchRule aFeatureStoresItsOwn(String rootPackage) {
        return slices().matching(rootPackage + ".(*).persistence..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true);
    }

    /**
     * The law stands in the policy's tables, and code names a rule by its id: no law cite in a string outside of the policy,
     * the documents and the catalogue of offenses.
     *
     * @param stillThere full names of the classes that still have one; empty where the law has left
     */
    public static ArchRule theLawStandsInTheTables(Set<String> stillThere) {
        return classes()
                .that()
                .resideOutsideOfPackages("org.welcomingcity.policy..", "org.welcomingcity.documents..", "..catalogue..")
                .should(new LawInStrings(stillThere))
                .allowEmptyShould(true)
                .as("the law stands in the tables");
    }

    /** What code says to people is American English. */
    public static ArchRule sentencesAreSpelledAsTheCityDoes() {
        return classes()
                .should(new BritishInStrings())
                .allowEmptyShould(true)
                .as("sentences are spelled as the city does");
    }

    /** Between a resource and a repository stands a use case. */
    public static ArchRule aResourceNeverTouchesARepository() {
        return noClasses()
                .that()
                .resideInAPackage("..http..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("..domain..").and(INTERFACES).and(NOT_SEALED))
                .as("a resource never touches a repository");
    }

    /** Closed by default: an endpoint that names nobody is found here, before it answers 403 to everybody. */
    public static ArchRule everyEndpointSaysWhoMayCallIt() {
        return methods()
                .that(new DescribedPredicate<JavaMethod>("answer HTTP requests") {
                    @Override
                    public boolean test(JavaMethod method) {
                        return List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS").stream()
                                .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
                    }
                })
                .should()
                .beAnnotatedWith("io.quarkus.security.PermissionsAllowed")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.security.PermitAll")
                .orShould()
                .beAnnotatedWith("io.quarkus.security.Authenticated")
                .allowEmptyShould(true)
                .as("every endpoint says who may call it");
    }

    /** Who may do what stands beside the name of each right, and nowhere else. */
    public static ArchRule rolesStandBesideTheirRights() {
        return noMethods()
                .should()
                .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                .allowEmptyShould(true)
                .as("roles stand beside their rights");
    }

    /**
     * The domain may use the pure words of kernel and policy, the types that events are made of, and the persistence
     * annotations, and nothing else.
     */
    public static ArchRule theDomainKnowsNoFramework() {
        return classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "jakarta.persistence..",
                        "org.hibernate.annotations..",
                        "org.hibernate.type..",
                        "org.joda.money..",
                        "org.jspecify..",
                        "org.welcomingcity.kernel..",
                        "org.welcomingcity.ledger.event",
                        "org.welcomingcity.policy..",
                        "..domain..")
                .allowEmptyShould(true)
                .as("the domain knows no framework");
    }

    /** Aggregates speak in verbs. {@code settle} is a verb, {@code setTle} is not. */
    public static ArchRule aggregatesHaveNoSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .and()
                .arePublic()
                .should()
                .haveNameMatching("set[A-Z].*")
                .allowEmptyShould(true)
                .as("aggregates have no setters");
    }

    /** Time comes in through the constructor or a parameter; {@code now()} stands once, in the platform. */
    public static ArchRule nobodyLooksAtTheClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.welcomingcity.platform.time..")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .allowEmptyShould(true)
                .as("nobody looks at the clock");
    }

    /** Status-blind by construction: no field, by any spelling (c. 2.129.040, equal treatment). */
    public static ArchRule nothingHoldsStatus() {
        return fields().should(
                        new ArchCondition<JavaField>(
                                "hold nothing about immigration status, citizenship, nationality or birthplace") {
                            @Override
                            public void check(JavaField field, ConditionEvents events) {
                                if (STATUS_WORD.matcher(field.getName()).matches()) {
                                    events.add(SimpleConditionEvent.violated(
                                            field, field.getFullName() + " holds status"));
                                }
                            }
                        })
                .allowEmptyShould(true);
    }

    /** A yes is made by the policy alone; everybody else can only carry it. */
    public static ArchRule onlyThePolicySaysYes() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.welcomingcity.policy..")
                .should()
                .callConstructorWhere(new DescribedPredicate<JavaConstructorCall>("make a Decision.Granted") {
                    @Override
                    public boolean test(JavaConstructorCall call) {
                        return call.getTargetOwner()
                                .getFullName()
                                .equals("org.welcomingcity.policy.decision.Decision$Granted");
                    }
                })
                .allowEmptyShould(true)
                .as("only the policy says yes");
    }

    /** Between services there are references, HTTP and the feed. */
    public static ArchRule aServiceKnowsNoOtherService(String rootPackage) {
        var others = List.of("citations", "impound", "datasharing", "reporting", "portal").stream()
                .map(name -> "org.welcomingcity." + name)
                .filter(name -> !name.equals(rootPackage))
                .map(name -> name + "..")
                .toArray(String[]::new);
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .as("a service knows no other service");
    }

    /** What {@code kernel} and {@code policy} keep to: Java, the libraries named, and their own. */
    public static ArchRule knowsOnly(String rootPackage, String... others) {
        var allowed = new ArrayList<>(List.of("java..", "org.jspecify..", rootPackage + ".."));
        allowed.addAll(List.of(others));
        return classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .as(rootPackage + " knows only what it was given");
    }

    // A sealed interface of the domain is a value with several shapes, not a repository.
    private static final DescribedPredicate<JavaClass> NOT_SEALED = new DescribedPredicate<>("not sealed") {
        @Override
        public boolean test(JavaClass type) {
            return !type.reflect().isSealed();
        }
    };
}
