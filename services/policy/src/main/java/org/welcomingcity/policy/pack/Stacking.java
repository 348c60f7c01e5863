package org.welcomingcity.policy.pack;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.decision.PackReference;
import org.welcomingcity.policy.decision.PackRejected;
import org.welcomingcity.policy.decision.Setting;
import org.welcomingcity.policy.stop.StatedGround;

/**
 * Puts the layers of each jurisdiction together, for each stretch of days in which the same ones are in force: the
 * federal and the state's law with what the city has ordained, ordered or made its policy.
 */
final class Stacking {

    /** What every pack has to answer. */
    static final List<String> QUESTIONS = List.of(
            "licence-class",
            "arrest-ground",
            "driver",
            "federal-document",
            "person-outcome",
            "roadworthy",
            "opportunity-state",
            "vehicle-outcome",
            "person-choice",
            "vehicle-choice",
            "fine-band",
            "speed-base",
            "speed-surcharge",
            "citation-routing",
            "citation-payment",
            "citation-moves",
            "line-outcome",
            "hearing-day",
            "hearing-timeliness",
            "court-fee",
            "judicial-test",
            "instrument",
            "request-basis",
            "request-outcome",
            "on-scene-assistance",
            "disclosure",
            "cori",
            "records-intake",
            "records-fee",
            "mandatory-ground",
            "tow-cap",
            "storage-cap",
            "storage-periods",
            "release-claimant",
            "release-way",
            "release-hold",
            "report-duty",
            "complaint-route");

    /** What every pack has to set. */
    static final List<String> SETTINGS = List.of(
            "wait_minutes",
            "covers_suspended",
            "covers_expired",
            "training_surcharge",
            "court",
            "hold_extension_minutes",
            "city_tow_cap",
            "storage_partial_day",
            "release_two_drivers",
            "boot_list",
            "report_to",
            "report_period_months",
            "report_due",
            "report_items",
            "opportunity_window_hours",
            "late_entry_hours");

    /** What every pack decides by, besides its own files. */
    private static final List<String> COMMON =
            List.of("common/grounds.csv", "common/offences.csv", "common/duties.csv", "common/questions.csv");

    private final Sources sources;
    private final List<Layer> layers;

    Stacking(Sources sources, List<Layer> layers) {
        this.sources = sources;
        this.layers = layers;
    }

    /** All packs, by jurisdiction and date. */
    List<Pack> packs() {
        inOrder();
        var packs = new ArrayList<Pack>();
        for (var jurisdiction :
                new TreeSet<>(layers.stream().map(Layer::jurisdiction).toList())) {
            var chain = chainOf(jurisdiction);
            // What stands above every city is law, and no pack of its own.
            if (chain.size() > 1) {
                packs.addAll(packsOf(jurisdiction, chain));
            }
        }
        return packs;
    }

    /** Two texts of one authority cannot both be in force. */
    private void inOrder() {
        var dated = layers.stream()
                .filter(layer -> layer.inForceFrom() != null)
                .sorted(Comparator.comparing(Layer::jurisdiction)
                        .thenComparing(Layer::authority)
                        .thenComparing(layer -> Objects.requireNonNull(layer.inForceFrom())))
                .toList();
        for (var index = 1; index < dated.size(); index++) {
            var before = dated.get(index - 1);
            var after = dated.get(index);
            var from = Objects.requireNonNull(after.inForceFrom());
            if (before.jurisdiction().equals(after.jurisdiction())
                    && before.authority() == after.authority()
                    && (before.inForceTo() == null || !before.inForceTo().isBefore(from))) {
                throw new PackRejected("%s/pack.properties: the packs %s and %s of %s are both in force on %s"
                        .formatted(after.folder(), before.version(), after.version(), after.jurisdiction(), from));
            }
        }
    }

    /** The jurisdiction and those above it, the highest first. */
    private List<String> chainOf(String jurisdiction) {
        var chain = new LinkedHashSet<String>();
        @Nullable String next = jurisdiction;
        while (next != null) {
            if (!chain.add(next)) {
                throw new PackRejected("%s: stands above itself".formatted(next));
            }
            next = above(next);
        }
        return List.copyOf(chain).reversed();
    }

    private @Nullable String above(String jurisdiction) {
        var own = layers.stream()
                .filter(layer -> layer.jurisdiction().equals(jurisdiction))
                .toList();
        if (own.isEmpty()) {
            throw new PackRejected("%s: no pack of that jurisdiction is here".formatted(jurisdiction));
        }
        var above = own.stream()
                .map(layer -> String.valueOf(layer.under()))
                .distinct()
                .toList();
        if (above.size() > 1) {
            throw new PackRejected("%s/pack.properties: stands under %s, and other packs of %s do not"
                    .formatted(own.getLast().folder(), own.getLast().under(), jurisdiction));
        }
        return own.getFirst().under();
    }

    private List<Pack> packsOf(String jurisdiction, List<String> chain) {
        var inChain = layers.stream()
                .filter(layer -> layer.enabled() && chain.contains(layer.jurisdiction()))
                .sorted(Comparator.comparing((Layer layer) -> chain.indexOf(layer.jurisdiction()))
                        .thenComparing(Layer::authority))
                .toList();
        var turns = new TreeSet<LocalDate>();
        for (var layer : inChain) {
            turns.add(Objects.requireNonNull(layer.inForceFrom()));
            if (layer.inForceTo() != null) {
                turns.add(layer.inForceTo().plusDays(1));
            }
        }
        var packs = new ArrayList<Pack>();
        for (var from : turns) {
            var active = inChain.stream().filter(layer -> layer.inForceOn(from)).toList();
            if (active.stream().anyMatch(layer -> layer.jurisdiction().equals(jurisdiction))) {
                var next = turns.higher(from);
                var to = next == null ? null : next.minusDays(1);
                packs.add(pack(jurisdiction, active, from, to));
            }
        }
        return packs;
    }

    private Pack pack(String jurisdiction, List<Layer> highestFirst, LocalDate from, @Nullable LocalDate to) {
        var stacks = stacks(highestFirst);
        var settings = settings(highestFirst);
        var name = "%s@%s".formatted(jurisdiction, from);
        for (var question : QUESTIONS) {
            if (!stacks.containsKey(question)) {
                throw new PackRejected("%s: has no table %s".formatted(name, question));
            }
        }
        for (var setting : SETTINGS) {
            if (!settings.containsKey(setting)) {
                throw new PackRejected("%s: has no setting %s".formatted(name, setting));
            }
        }
        var features = OrderOfAuthority.features(highestFirst);
        for (var key : Feature.Key.values()) {
            if (!features.containsKey(key)) {
                throw new PackRejected("%s: says nothing about %s".formatted(name, key));
            }
        }
        answersWhatIsAsked(name, stacks);
        settingsTheTablesKnow(name, stacks, settings);
        withinTheStatesCap(name, from, stacks, settings);
        var title = highestFirst.stream()
                .filter(layer -> layer.jurisdiction().equals(jurisdiction))
                .map(Layer::title)
                .collect(Collectors.joining("; "));
        var reference = new PackReference(jurisdiction, from.toString(), title, from, to, digest(highestFirst));
        var rules = RulesInForce.of(highestFirst);
        var ordinance = highestFirst.stream().anyMatch(layer -> layer.authority() == Authority.ORDINANCE);
        var words = new CityText(name, features, ordinance);
        var told = new HashMap<String, List<DecisionTable>>();
        stacks.forEach((question, stack) -> told.put(
                question,
                stack.stream().map(table -> table.inTheWordsOf(words::fill)).toList()));
        return new Pack(
                reference,
                highestFirst.getLast().under(),
                stacks,
                told,
                settings,
                features,
                rules,
                reasons(highestFirst));
    }

    private static Map<String, List<DecisionTable>> stacks(List<Layer> highestFirst) {
        var owners = new HashMap<String, Layer>();
        var stacks = new HashMap<String, List<DecisionTable>>();
        for (var layer : highestFirst) {
            new TreeMap<>(layer.tables()).forEach((question, table) -> {
                var stack = stacks.computeIfAbsent(question, asked -> new ArrayList<>());
                if (stack.isEmpty()) {
                    mustDecide(layer, table);
                } else {
                    var owner = Objects.requireNonNull(owners.get(question));
                    OrderOfAuthority.check(layer, table, owner, stack.getFirst());
                }
                stack.addFirst(table);
                owners.put(question, layer);
            });
        }
        return stacks;
    }

    /** Where a rule is suspended the layer above speaks; the highest has nobody above it. */
    private static void mustDecide(Layer layer, DecisionTable table) {
        for (var row : table.template().rows()) {
            if (row.standing().suspended()) {
                throw new PackRejected(
                        "%s/%s.dmn, table %s, row %d: the rule %s is suspended, and no higher layer answers"
                                .formatted(layer.folder(), table.id(), table.id(), row.number(), row.ruleId()));
            }
        }
    }

    /**
     * One fact is one thing in all tables, what one table passes on is understood by the next, and a table that decides has
     * every output that one above it has.
     */
    private static void answersWhatIsAsked(String name, Map<String, List<DecisionTable>> stacks) {
        var domains = new HashMap<String, Column>();
        for (var table : inOrder(stacks)) {
            for (var column : table.columns()) {
                var before = domains.putIfAbsent(column.fact(), column);
                if (before != null && !before.domain().equals(column.domain())) {
                    throw new PackRejected("%s, table %s: %s can be %s, and in other tables %s; write the same"
                            .formatted(name, table.id(), column.fact(), column.domain(), before.domain()));
                }
            }
        }
        for (var table : inOrder(stacks)) {
            table.passedOn().forEach((fact, words) -> {
                var taken = domains.get(fact);
                if (taken != null && !taken.points().containsAll(words)) {
                    throw new PackRejected("%s, table %s: answers %s with %s, and other tables know %s"
                            .formatted(name, table.id(), fact, words, taken.points()));
                }
            });
        }
        stacks.forEach((question, stack) -> {
            var outputs = stack.stream()
                    .map(table -> table.template().outputs())
                    .max(Comparator.comparing(List::size))
                    .orElseThrow();
            for (var table : stack) {
                if (!table.template().outputs().equals(outputs)) {
                    throw new PackRejected("%s, table %s: has the outputs %s, where %s are asked for"
                            .formatted(name, question, table.template().outputs(), outputs));
                }
                if (table.template().rows().stream()
                        .noneMatch(row -> row.standing().suspended())) {
                    break;
                }
            }
        });
    }

    /** What a city sets is a value that the tables know. */
    private static void settingsTheTablesKnow(
            String name, Map<String, List<DecisionTable>> stacks, Map<String, Setting> settings) {
        for (var table : inOrder(stacks)) {
            for (var column : table.columns()) {
                var setting = settings.get(Facts.settingOf(column.fact()));
                if (setting != null && !column.points().contains(setting.value())) {
                    throw new PackRejected("%s: %s is %s; write one of %s"
                            .formatted(name, setting.name(), setting.value(), column.points()));
                }
            }
        }
    }

    private static List<DecisionTable> inOrder(Map<String, List<DecisionTable>> stacks) {
        return new TreeMap<>(stacks).values().stream().flatMap(List::stream).toList();
    }

    /** A city may set a lower maximum for tows than the state, or the same, and no higher one. */
    private static void withinTheStatesCap(
            String name, LocalDate from, Map<String, List<DecisionTable>> stacks, Map<String, Setting> settings) {
        var own = Objects.requireNonNull(settings.get("city_tow_cap")).value();
        if (own.equals("none")) {
            return;
        }
        try {
            var state = Objects.requireNonNull(stacks.get("tow-cap"))
                    .getLast()
                    .ask(Map.of("towDay", from, "ownersChoice", false))
                    .number("amount");
            if (state != null && new BigDecimal(own).compareTo(state) > 0) {
                throw new PackRejected(
                        "%s: city_tow_cap is %s, above the state's maximum of %s".formatted(name, own, state));
            }
        } catch (NumberFormatException noAmount) {
            throw new PackRejected("%s: city_tow_cap is %s, neither an amount nor none".formatted(name, own), noAmount);
        }
    }

    private static Map<String, Setting> settings(List<Layer> highestFirst) {
        var settings = new HashMap<String, Setting>();
        var binding = new HashMap<String, Setting>();
        for (var layer : highestFirst) {
            layer.settings().forEach((name, setting) -> {
                var standing = Objects.requireNonNull(layer.rules().get(setting.ruleId()));
                if (standing.suspended()) {
                    // What the layer above sets goes on.
                    return;
                }
                var above = binding.get(name);
                if (above != null && !above.value().equals(setting.value())) {
                    throw new PackRejected("%s/settings.csv: %s is %s, and %s binds it to %s"
                            .formatted(layer.folder(), name, setting.value(), above.cite(), above.value()));
                }
                settings.put(name, setting);
                if (standing.force().binds()) {
                    binding.put(name, setting);
                }
            });
        }
        return settings;
    }

    /** The lowest layer with a list for a use has the say about it. */
    private static List<StatedGround> reasons(List<Layer> highestFirst) {
        var byUse = new EnumMap<StatedGround.Use, List<StatedGround>>(StatedGround.Use.class);
        for (var layer : highestFirst) {
            layer.reasons().stream()
                    .collect(Collectors.groupingBy(StatedGround::use))
                    .forEach(byUse::put);
        }
        return byUse.values().stream().flatMap(List::stream).toList();
    }

    private String digest(List<Layer> highestFirst) {
        var digest = sha256();
        for (var layer : highestFirst) {
            layer.files().forEach(file -> digest.update(sources.bytes(file)));
        }
        COMMON.forEach(file -> digest.update(sources.bytes(file)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
