package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.welcomingcity.kernel.rights.RightsTable;
import org.welcomingcity.portal.frame.session.DeclaresRights;
import org.welcomingcity.testkit.api.PublishedSection;
import org.welcomingcity.testkit.architecture.ArchitectureRules;

class RightsTest {

    @Test
    void the_published_table_of_rights_is_the_one_the_portal_keeps_to() {
        var rooms = ArchitectureRules.productionClassesOf("org.welcomingcity.portal").stream()
                .filter(type -> type.isAssignableTo(DeclaresRights.class) && !type.isInterface())
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .map(JavaClass::reflect)
                .toList();
        var live = RightsTable.of("portal", rooms).asMarkdown();
        assertThat(live).isEqualTo(PublishedSection.published("access.md", "portal", live));
    }
}
