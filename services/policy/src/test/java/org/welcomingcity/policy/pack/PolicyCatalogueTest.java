package org.welcomingcity.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/policy-catalogue.md} says what the tables say; {@code -Dpolicy.catalogue.write=true} writes it anew. */
class PolicyCatalogueTest {

    @Test
    void theCatalogueInTheDocsIsTheOneOfTheTables() throws IOException {
        var file = Path.of(System.getProperty("welcoming-city.root"), "docs", "policy-catalogue.md");
        var catalogue = CatalogueText.write(PackShelf.read(Sources.SHIPPED), Catalogue.read(Sources.SHIPPED));
        if (Boolean.getBoolean("policy.catalogue.write")) {
            Files.writeString(file, catalogue);
        }
        assertThat(file).hasContent(catalogue);
    }

    /** The solicitor's list comes first, and holds every row, setting, deadline and offence that nobody verified. */
    @Test
    void whatIsNotVerifiedComesFirst() {
        var catalogue = CatalogueText.write(PackShelf.read(Sources.SHIPPED), Catalogue.read(Sources.SHIPPED));
        var list = catalogue.substring(
                catalogue.indexOf("## For the solicitor"), catalogue.indexOf("### Where a city's text is silent"));
        for (var layer : PackShelf.read(Sources.SHIPPED).layers()) {
            for (var table : layer.tables().values()) {
                for (var row : table.template().rows()) {
                    var line = "| `%s` | %s | %s | %s | %s |"
                            .formatted(layer.folder(), row.ruleId(), row.words(), row.cite(), row.status());
                    assertThat(list.contains(line))
                            .as(line)
                            .isEqualTo(!row.status().verified());
                }
            }
        }
    }
}
