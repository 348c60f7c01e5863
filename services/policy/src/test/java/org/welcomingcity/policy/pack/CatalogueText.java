package org.welcomingcity.policy.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.deadline.DeadlineRule;
import org.welcomingcity.policy.decision.RuleStanding;
import org.welcomingcity.policy.decision.Trail;

/** Every rule of the packs as one page: first what nobody verified, then layer by layer what each says. */
final class CatalogueText {

    private final PackShelf shelf;
    private final Catalogue catalogue;
    private final Set<String> open = new LinkedHashSet<>();
    private final Set<String> silent = new LinkedHashSet<>();
    private final StringBuilder chapters = new StringBuilder();

    private CatalogueText(PackShelf shelf, Catalogue catalogue) {
        this.shelf = shelf;
        this.catalogue = catalogue;
    }

    static String write(PackShelf shelf, Catalogue catalogue) {
        return new CatalogueText(shelf, catalogue).text();
    }

    private String text() {
        shelf.layers().forEach(this::layer);
        packs();
        deadlines();
        grounds();
        offences();
        heldElsewhere();
        return """
                # Policy catalogue

                Every rule the tables hold, generated from them; a test compares. Status: `V1` verified at the source,
                `V2` verified at second hand, `MEM_H`, `MEM_M`, `MEM_L` as remembered with high, medium, low confidence,
                `SYSTEM` our own choice where the law leaves room, `OPEN` an open question that the city's solicitor
                decides. A rule binds (`MUST`, `MUST_NOT`), or leaves room (`SHOULD`, `MAY`); a lower layer may narrow
                what a higher one leaves open and removes nothing that binds. A rule that a court has suspended is marked,
                and decides nothing; one that a solicitor has signed off is marked with who did and when.

                ## For the solicitor: what is not verified

                | layer | rule | what it says | cite | status |
                |---|---|---|---|---|
                """
                + String.join("", open)
                + """

                ### Where a city's text is silent, was not found, or was not verified

                Such a cell decides nothing: it counts as `NONE`, whatever is reported.

                | layer | question | reported | what is known | cite | status |
                |---|---|---|---|---|---|
                """
                + String.join("", silent)
                + "\n"
                + chapters.toString().stripTrailing()
                + "\n";
    }

    private void layer(Layer layer) {
        var from = layer.inForceFrom() == null ? "a day to be set" : layer.inForceFrom();
        var to = layer.inForceTo() == null ? "today" : layer.inForceTo();
        chapters.append("## %s\n\n`%s`, layer `%s`, %s from %s to %s.\n\n"
                .formatted(
                        layer.title(),
                        layer.folder(),
                        layer.authority(),
                        layer.enabled() ? "in force" : "prepared and disabled; would be in force",
                        from,
                        to));
        for (var table : new TreeMap<>(layer.tables()).values()) {
            table(layer, table);
        }
        settings(layer);
        features(layer);
        cites(layer);
    }

    private void table(Layer layer, DecisionTable table) {
        var template = table.template();
        chapters.append("### %s\n\n%s\n\n".formatted(table.id(), template.question()));
        chapters.append("| row | rule | when | then | what it says | cite | status | force |\n");
        chapters.append("|---|---|---|---|---|---|---|---|\n");
        for (var row : template.rows()) {
            chapters.append("| %d | %s | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            row.number(),
                            row.ruleId(),
                            when(template, row),
                            then(template, row),
                            row.words(),
                            row.cite(),
                            row.status(),
                            standing(row.standing())));
            note(layer.folder(), row.ruleId(), row.words(), row.cite(), row.status());
        }
        chapters.append('\n');
    }

    private static String when(Trail.Table table, Trail.Row row) {
        var conditions = new ArrayList<String>();
        for (var column = 0; column < table.inputs().size(); column++) {
            if (!row.conditions().get(column).equals("-")) {
                conditions.add("%s: %s"
                        .formatted(table.inputs().get(column), row.conditions().get(column)));
            }
        }
        return plain(conditions.isEmpty() ? "always" : String.join("; ", conditions));
    }

    private static String then(Trail.Table table, Trail.Row row) {
        var conclusions = new ArrayList<String>();
        for (var column = 0; column < table.outputs().size(); column++) {
            if (!row.conclusions().get(column).equals("\"\"")) {
                conclusions.add("%s: %s"
                        .formatted(
                                table.outputs().get(column), row.conclusions().get(column)));
            }
        }
        return plain(String.join("; ", conclusions));
    }

    private static String plain(String cells) {
        return cells.replace("\"", "").replace("|", "\\|");
    }

    private static String standing(RuleStanding standing) {
        return standing.force()
                + (standing.suspended() ? ", suspended: " + standing.suspendedBy() : "")
                + (standing.signedOffBy() == null ? "" : ", signed off: " + standing.signedOffBy());
    }

    private void settings(Layer layer) {
        if (layer.settings().isEmpty()) {
            return;
        }
        chapters.append("### Settings\n\n| setting | value | what it means | rule | cite | status | force |\n");
        chapters.append("|---|---|---|---|---|---|---|\n");
        for (var setting : new TreeMap<>(layer.settings()).values()) {
            chapters.append("| `%s` | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            setting.name(),
                            setting.value(),
                            setting.words(),
                            setting.ruleId(),
                            setting.cite(),
                            setting.status(),
                            standing(Objects.requireNonNull(layer.rules().get(setting.ruleId())))));
            note(
                    layer.folder(),
                    setting.ruleId(),
                    "%s: `%s` = %s".formatted(setting.words(), setting.name(), setting.value()),
                    setting.cite(),
                    setting.status());
        }
        chapters.append('\n');
    }

    private void features(Layer layer) {
        if (layer.features().isEmpty()) {
            return;
        }
        chapters.append(
                "### What the text says\n\n| question | says | reported | in words | rule | cite | status | force |\n");
        chapters.append("|---|---|---|---|---|---|---|---|\n");
        for (var feature : new TreeMap<>(layer.features()).values()) {
            chapters.append("| `%s` | %s | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            feature.key(),
                            feature.value(),
                            reported(feature),
                            feature.words(),
                            feature.ruleId(),
                            feature.cite(),
                            feature.status(),
                            standing(feature.standing())));
            if (feature.value() == Feature.Value.NONE) {
                silent.add("| `%s` | `%s` | %s | %s | %s | %s |\n"
                        .formatted(
                                layer.folder(),
                                feature.key(),
                                reported(feature),
                                feature.words(),
                                feature.cite(),
                                feature.status()));
            }
        }
        chapters.append('\n');
    }

    private void cites(Layer layer) {
        if (layer.cites().isEmpty()) {
            return;
        }
        chapters.append("### Where rules stand\n\nThe rules that are named outside the tables too.\n\n");
        chapters.append("| rule | what it says | cite | status | force |\n|---|---|---|---|---|\n");
        for (var rule : new TreeMap<>(layer.cites()).values()) {
            chapters.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            rule.ruleId(),
                            rule.words(),
                            rule.cite(),
                            rule.status(),
                            standing(Objects.requireNonNull(rule.standing()))));
            note(layer.folder(), rule.ruleId(), rule.words(), rule.cite(), rule.status());
        }
        chapters.append('\n');
    }

    private static String reported(Feature feature) {
        return feature.reported() == null
                ? ""
                : Objects.requireNonNull(feature.reported()).name();
    }

    private void packs() {
        chapters.append("## Which layers decide when\n\n| city | from | to | what it is |\n|---|---|---|---|\n");
        for (var pack : shelf.all()) {
            var reference = pack.reference();
            chapters.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            reference.jurisdiction(),
                            reference.inForceFrom(),
                            reference.inForceTo() == null ? "today" : reference.inForceTo(),
                            reference.title()));
        }
        chapters.append('\n');
    }

    private void deadlines() {
        chapters.append(
                "## Deadlines\n\n| rule | duty | counted from | length | count | cite | status |\n|---|---|---|---|---|---|---|\n");
        for (var rule : DeadlineRule.values()) {
            chapters.append("| %s | %s | %s | %d | `%s` | %s | %s |\n"
                    .formatted(
                            rule.ruleId(),
                            rule.duty(),
                            rule.trigger().words(),
                            rule.length(),
                            rule.mode(),
                            rule.cite(),
                            rule.status()));
            note(
                    "deadlines",
                    rule.ruleId(),
                    "%s, %d %s"
                            .formatted(rule.duty(), rule.length(), rule.mode().byTheClock() ? "hours" : "days"),
                    rule.cite(),
                    rule.status());
        }
        chapters.append('\n');
    }

    private void grounds() {
        chapters.append("## Grounds on which a law requires impoundment\n\n");
        chapters.append("| key | what it is | effect | hours | from | to | cite | status | verified by |\n");
        chapters.append("|---|---|---|---|---|---|---|---|---|\n");
        for (var ground : catalogue.grounds()) {
            chapters.append("| `%s` | %s | %s | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            ground.key(),
                            ground.title(),
                            ground.effect(),
                            orNothing(ground.holdHours()),
                            ground.effectiveFrom(),
                            orNothing(ground.effectiveTo()),
                            ground.cite(),
                            ground.status(),
                            orNothing(ground.verifiedBy())));
            note("grounds", "K1", ground.title(), ground.cite(), ground.status());
        }
        chapters.append('\n');
    }

    private void offences() {
        chapters.append("## Offenses\n\n");
        chapters.append(
                "| code | the state's code | what it is | kind | applies to | costs | amount | arrest | jail | from | to | cite | status | source | also found by |\n");
        chapters.append("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (var offence : catalogue.offences()) {
            chapters.append("| `%s` | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            offence.code(),
                            orNothing(offence.stateCode()),
                            offence.title(),
                            offence.kind(),
                            offence.appliesTo(),
                            offence.assessmentTable(),
                            orNothing(offence.assessment()),
                            offence.arrestAuthority()
                                    ? "%s, %s".formatted(offence.arrestCite(), offence.arrestStatus())
                                    : "",
                            offence.incarceration(),
                            offence.effectiveFrom(),
                            orNothing(offence.effectiveTo()),
                            offence.cite(),
                            offence.status(),
                            offence.source(),
                            String.join("; ", offence.everyday())));
            note("offences", offence.code(), offence.title(), offence.cite(), offence.status());
        }
    }

    private void heldElsewhere() {
        chapters.append("\n## Rules of the law that no table decides by their name\n\n");
        chapters.append(
                "| rule | what it says | cite | status | held by | how, or why not |\n|---|---|---|---|---|---|\n");
        for (var held : HeldElsewhere.all()) {
            chapters.append("| %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            held.ruleId(),
                            held.words(),
                            held.cite(),
                            held.status(),
                            held.by().words(),
                            held.why()));
            note("held elsewhere", held.ruleId(), held.words(), held.cite(), held.status());
        }
        chapters.append('\n');
    }

    private void note(String layer, String rule, String words, String cite, RuleStatus status) {
        if (!status.verified()) {
            open.add("| `%s` | %s | %s | %s | %s |\n".formatted(layer, rule, words, cite, status));
        }
    }

    private static String orNothing(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
