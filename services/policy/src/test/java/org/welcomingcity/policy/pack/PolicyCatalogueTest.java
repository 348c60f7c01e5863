package org.welcomingcity.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** {@code docs/policy-catalogue.md} says what the tables say; {@code -Dpolicy.catalogue.write=true} writes it anew. */
class PolicyCatalogueTest {

    private static final Set<RuleStatus> VERIFIED = Set.of(RuleStatus.V1, RuleStatus.V2);

    @Test
    void theCatalogueInTheDocsIsTheOneOfTheTables() throws IOException {
        var file = Path.of(System.getProperty("welcoming-city.root"), "docs", "policy-catalogue.md");
        var catalogue = catalogue();
        if (Boolean.getBoolean("policy.catalogue.write")) {
            Files.writeString(file, catalogue);
        }
        assertThat(file).hasContent(catalogue);
    }

    private static String catalogue() {
        var open = new LinkedHashSet<String>();
        var chapters = new StringBuilder();
        for (var pack : PackShelf.read(Sources.SHIPPED).all()) {
            var reference = pack.reference();
            var since = reference.inForceFrom();
            var until = reference.inForceTo() == null ? "today" : reference.inForceTo();
            chapters.append("## %s\n\n`%s`, in force from %s to %s.\n\n"
                    .formatted(reference.title(), reference.jurisdiction(), since, until));
            for (var table : new TreeMap<>(pack.tables()).values()) {
                chapters.append("### %s\n\n%s\n\n"
                        .formatted(table.id(), table.template().question()));
                chapters.append("| row | rule | what it says | cite | status |\n|---|---|---|---|---|\n");
                for (var row : table.template().rows()) {
                    chapters.append("| %d | %s | %s | %s | %s |\n"
                            .formatted(row.number(), row.ruleId(), row.words(), row.cite(), row.status()));
                    if (!VERIFIED.contains(row.status())) {
                        open.add("| %s | %s | %s | %s |\n"
                                .formatted(row.ruleId(), row.words(), row.cite(), row.status()));
                    }
                }
                chapters.append('\n');
            }
            chapters.append("### Settings\n\n| setting | value | what it means | rule | cite | status |\n");
            chapters.append("|---|---|---|---|---|---|\n");
            for (var setting : new TreeMap<>(pack.settings()).values()) {
                chapters.append("| `%s` | %s | %s | %s | %s | %s |\n"
                        .formatted(
                                setting.name(),
                                setting.value(),
                                setting.words(),
                                setting.ruleId(),
                                setting.cite(),
                                setting.status()));
                if (!VERIFIED.contains(setting.status())) {
                    open.add("| %s | %s: `%s` = %s | %s | %s |\n"
                            .formatted(
                                    setting.ruleId(),
                                    setting.words(),
                                    setting.name(),
                                    setting.value(),
                                    setting.cite(),
                                    setting.status()));
                }
            }
            chapters.append('\n');
        }
        chapters.append("## Deadlines\n\n| rule | duty | days | count | cite | status |\n|---|---|---|---|---|---|\n");
        for (var rule : DeadlineRule.values()) {
            chapters.append("| %s | %s | %d | `%s` | %s | %s |\n"
                    .formatted(rule.ruleId(), rule.duty(), rule.days(), rule.mode(), rule.cite(), rule.status()));
            if (!VERIFIED.contains(rule.status())) {
                open.add("| %s | %s, %d days | %s | %s |\n"
                        .formatted(rule.ruleId(), rule.duty(), rule.days(), rule.cite(), rule.status()));
            }
        }
        chapters.append("\n## Grounds on which a law requires impoundment\n\n");
        chapters.append("| key | what it is | effect | from | cite | status |\n|---|---|---|---|---|---|\n");
        for (var ground : Catalogue.read(Sources.SHIPPED).grounds()) {
            chapters.append("| `%s` | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            ground.key(),
                            ground.title(),
                            ground.effect(),
                            ground.effectiveFrom(),
                            ground.cite(),
                            ground.status()));
            if (!VERIFIED.contains(ground.status())) {
                open.add("| K1 | %s | %s | %s |\n".formatted(ground.title(), ground.cite(), ground.status()));
            }
        }
        return """
                # Policy catalogue

                Every rule the tables hold, generated from them; a test compares. Status: `V1` verified at the source,
                `V2` verified at second hand, `MEM_H`, `MEM_M`, `MEM_L` as remembered with high, medium, low confidence,
                `SYSTEM` our own choice where the law leaves room, `OPEN` an open question that the city's solicitor
                decides.

                ## For the solicitor: what is not verified

                | rule | what it says | cite | status |
                |---|---|---|---|
                """ + String.join("", open) + "\n" + chapters.toString().stripTrailing() + "\n";
    }
}
