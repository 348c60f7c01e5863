package org.welcomingcity.casework;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.welcomingcity.testkit.architecture.ArchitectureRules;

class ArchitectureTest {

    private static final String ROOT = "org.welcomingcity.casework";

    /** What belongs to one service alone. */
    private static final Pattern OF_ONE_SERVICE = Pattern.compile(
            "citation|summons|violation|driver|vehicle|plate|licen[cs]e|offen[cs]e|officerstop|traffic|registrar|magistrate"
                    + "|impound|tow(?!ard)|storagefee|custod|(?<!c)lien|encounter|disclosure|detainer|sharing");

    private static final JavaClasses CASEWORK = ArchitectureRules.productionClassesOf(ROOT);

    static List<ArchRule> rules() {
        return ArchitectureRules.ofAServiceWithoutFeatures(ROOT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(CASEWORK);
    }

    @Test
    void arrows_run_down_to_ledger_policy_platform_and_kernel() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of("citations", "impound", "datasharing", "reporting", "portal", "documents")
                        .map(name -> "org.welcomingcity." + name + "..")
                        .toArray(String[]::new))
                .check(CASEWORK);
    }

    @Test
    void no_name_says_what_only_one_service_does() {
        assertThat(CASEWORK.stream()
                        .flatMap(ArchitectureTest::names)
                        .filter(name -> OF_ONE_SERVICE
                                .matcher(name.toLowerCase(Locale.ROOT))
                                .find()))
                .isEmpty();
    }

    private static Stream<String> names(JavaClass type) {
        return Stream.concat(
                Stream.of(type.getFullName()), type.getMembers().stream().map(JavaMember::getName));
    }
}
