package org.welcomingcity.policy.pack;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.decision.PackRejected;
import org.welcomingcity.policy.decision.Rule;
import org.welcomingcity.policy.decision.RuleStanding;
import org.welcomingcity.policy.decision.Setting;
import org.welcomingcity.policy.stop.StatedGround;

/**
 * Reads one folder as a layer: {@code pack.properties}, {@code rules.csv}, the tables it names, and where there are any
 * {@code settings.csv}, {@code features.csv} and {@code reasons.csv}.
 */
final class LayerReader {

    /** By state law a hold on a detainer is an arrest nobody may make: no pack can say anything but zero. */
    private static final String HOLD = "hold_extension_minutes";

    /** A table of this folder, or of an earlier version of the same text; never of a place elsewhere. */
    private static final Pattern TABLE = Pattern.compile("[a-z0-9-]+(@[A-Za-z0-9-]+)?");

    private final Sources sources;
    private final Compiler compiler;

    LayerReader(Sources sources) {
        this(sources, LayerReader::compiled);
    }

    /** With a compiler that may keep what it has compiled before, for whoever reads almost the same packs often. */
    LayerReader(Sources sources, Compiler compiler) {
        this.sources = sources;
        this.compiler = compiler;
    }

    Layer read(String folder) {
        var file = folder + "/pack.properties";
        var properties = properties(file);
        var enabled = Rows.yesOrNo(file, "enabled", properties.getProperty("enabled", "true"));
        var from = date(file, properties, "inForceFrom");
        if (enabled && from == null) {
            throw new PackRejected(file + ": has no inForceFrom");
        }
        var to = date(file, properties, "inForceTo");
        if (from != null && to != null && to.isBefore(from)) {
            throw new PackRejected(file + ": inForceTo is before inForceFrom");
        }
        var files = new ArrayList<>(List.of(file, folder + "/rules.csv"));
        var rules = rules(folder);
        var tables = new HashMap<String, DecisionTable>();
        for (var name : names(properties, "tables")) {
            if (!TABLE.matcher(name).matches()) {
                throw new PackRejected("%s: %s names no table; write its name, or name@version".formatted(file, name));
            }
            var question = name.replaceFirst("@.*", "");
            var source = "%s/%s.dmn".formatted(home(folder, name), question);
            files.add(source);
            if (tables.put(question, compiler.compile(source, sources.text(source), rules)) != null) {
                throw new PackRejected("%s: names the table %s twice; leave one".formatted(file, question));
            }
        }
        return new Layer(
                folder,
                required(file, properties, "jurisdiction"),
                required(file, properties, "version"),
                required(file, properties, "title"),
                authority(file, properties),
                optional(properties, "under"),
                enabled,
                from,
                to,
                rules.standings(),
                tables,
                settings(folder, properties, rules, files),
                features(folder, properties, rules, files),
                rules.cites(),
                reasons(folder, properties, rules, files),
                files);
    }

    /** The folder of a table: this one, or that of an earlier version of the same text. */
    private static String home(String folder, String name) {
        var at = name.indexOf('@');
        return at < 0 ? folder : folder.replaceFirst("[^/]*$", name.substring(at + 1));
    }

    private Rules rules(String folder) {
        var file = folder + "/rules.csv";
        var standings = new HashMap<String, RuleStanding>();
        var cites = new HashMap<String, Rule>();
        for (var rule : Rows.read(sources, file, LayerReader::listed)) {
            if (standings.put(rule.id(), rule.standing()) != null) {
                throw new PackRejected("%s: the rule %s stands twice".formatted(file, rule.id()));
            }
            if (rule.cited() != null) {
                cites.put(rule.id(), rule.cited());
            }
        }
        return new Rules(file, Map.copyOf(standings), Map.copyOf(cites));
    }

    private static Listed listed(NamedCsvRecord row) {
        var id = Rows.required(row, "ruleId");
        var standing = standing(row);
        return new Listed(id, standing, cited(row, id, standing));
    }

    // A rule that is named outside of the tables too says where it stands; any other is cited by its rows.
    private static @Nullable Rule cited(NamedCsvRecord row, String id, RuleStanding standing) {
        if (Stream.of("cite", "status", "words").allMatch(column -> Rows.ifThere(row, column) == null)) {
            return null;
        }
        return new Rule(
                id,
                Rows.required(row, "words"),
                Rows.required(row, "cite"),
                RuleStatus.valueOf(Rows.required(row, "status")),
                standing);
    }

    private static RuleStanding standing(NamedCsvRecord row) {
        var suspended = Rows.yesOrNo("the row", "suspendedByCourt", Rows.required(row, "suspendedByCourt"));
        var order = Rows.optional(row, "courtOrder");
        if (suspended != (order != null)) {
            throw new IllegalArgumentException("a suspended rule names the court's order, and no other rule does");
        }
        var by = Rows.optional(row, "signedOffBy");
        var on = Rows.optionalDate(row, "signedOffOn");
        if ((by == null) != (on == null)) {
            throw new IllegalArgumentException("who signed off and when stand together");
        }
        return new RuleStanding(
                RuleStanding.Force.valueOf(Rows.required(row, "force")), order, by == null ? null : by + ", " + on);
    }

    static DecisionTable compiled(String source, String dmn, Rules rules) {
        var text = TableReader.read(source, dmn, Facts.all());
        if (!source.endsWith("/%s.dmn".formatted(text.name()))) {
            throw new PackRejected(
                    "%s, table %s: is not named as its file; name both the same".formatted(source, text.name()));
        }
        var resource = ResourceFactory.newByteArrayResource(dmn.getBytes(StandardCharsets.UTF_8));
        resource.setSourcePath(source);
        var runtime = runtime(source, resource);
        runtime.addListener(new Hits());
        if (runtime.getModels().size() != 1) {
            throw new PackRejected(source + ": does not parse as one model");
        }
        try {
            return DecisionTable.of(runtime, runtime.getModels().getFirst(), source, text, rules);
        } catch (PackRejected unfit) {
            throw unfit;
        } catch (RuntimeException unexpected) {
            // Nothing is known that gets here; whatever does is a pack that is not fit, and no fault of the service.
            throw new PackRejected(
                    "%s, table %s: cannot be compiled: %s".formatted(source, text.name(), unexpected), unexpected);
        }
    }

    private static DMNRuntime runtime(String source, Resource resource) {
        try {
            return DMNRuntimeBuilder.fromDefaults()
                    .buildConfiguration()
                    .fromResources(List.of(resource))
                    .getOrElseThrow(IllegalArgumentException::new);
        } catch (RuntimeException unreadable) {
            // The reader stumbles in many ways over a file that is no model; all of them mean the same.
            throw new PackRejected(
                    "%s: does not parse: %s".formatted(source, String.valueOf(unreadable.getMessage())), unreadable);
        }
    }

    private Map<String, Setting> settings(String folder, Properties properties, Rules rules, List<String> files) {
        if (!names(properties, "data").contains("settings")) {
            return Map.of();
        }
        var file = folder + "/settings.csv";
        files.add(file);
        var settings = new HashMap<String, Setting>();
        for (var setting : Rows.read(sources, file, row -> setting(row, rules))) {
            if (settings.put(setting.name(), setting) != null) {
                throw new PackRejected("%s: the setting %s stands twice".formatted(file, setting.name()));
            }
        }
        return settings;
    }

    private static Setting setting(NamedCsvRecord row, Rules rules) {
        var setting = new Setting(
                Rows.required(row, "name"),
                Rows.required(row, "value"),
                Rows.required(row, "ruleId"),
                Rows.required(row, "cite"),
                RuleStatus.valueOf(Rows.required(row, "status")),
                Rows.required(row, "words"));
        rules.standingOf(setting.ruleId());
        if (setting.name().equals(HOLD) && !setting.value().equals("0")) {
            throw new IllegalArgumentException(
                    "%s is 0 in every pack: a hold beyond release is an arrest that state law does not permit (%s)"
                            .formatted(HOLD, "Lunn v. Commonwealth, 477 Mass. 517 (2017)"));
        }
        return setting;
    }

    private Map<Feature.Key, Feature> features(String folder, Properties properties, Rules rules, List<String> files) {
        if (!names(properties, "data").contains("features")) {
            return Map.of();
        }
        var file = folder + "/features.csv";
        files.add(file);
        var features = new HashMap<Feature.Key, Feature>();
        for (var feature : Rows.read(sources, file, row -> feature(row, rules))) {
            if (features.put(feature.key(), feature) != null) {
                throw new PackRejected("%s: %s stands twice".formatted(file, feature.key()));
            }
        }
        return features;
    }

    private static Feature feature(NamedCsvRecord row, Rules rules) {
        var reported = Rows.optional(row, "reported");
        var ruleId = Rows.required(row, "ruleId");
        return new Feature(
                Feature.Key.valueOf(Rows.required(row, "key")),
                Feature.Value.valueOf(Rows.required(row, "value")),
                reported == null ? null : Feature.Value.valueOf(reported),
                ruleId,
                Rows.required(row, "cite"),
                RuleStatus.valueOf(Rows.required(row, "status")),
                Rows.required(row, "words"),
                rules.standingOf(ruleId));
    }

    private List<StatedGround> reasons(String folder, Properties properties, Rules rules, List<String> files) {
        if (!names(properties, "data").contains("reasons")) {
            return List.of();
        }
        var file = folder + "/reasons.csv";
        files.add(file);
        var seen = new HashSet<String>();
        return Rows.read(sources, file, row -> {
            var ground = reason(row, rules);
            if (!seen.add(ground.key())) {
                throw new IllegalArgumentException(ground.key() + " stands twice");
            }
            return ground;
        });
    }

    private static StatedGround reason(NamedCsvRecord row, Rules rules) {
        var ruleId = Rows.required(row, "ruleId");
        rules.standingOf(ruleId);
        return new StatedGround(
                Rows.required(row, "key"),
                StatedGround.Use.valueOf(Rows.required(row, "use")),
                Rows.required(row, "title"),
                ruleId,
                Rows.required(row, "cite"),
                RuleStatus.valueOf(Rows.required(row, "status")),
                LocalDate.parse(Rows.required(row, "effectiveFrom")),
                Rows.optionalDate(row, "effectiveTo"));
    }

    private Properties properties(String file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(new String(sources.bytes(file), StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            throw new PackRejected(file + ": cannot be read", e);
        }
        return properties;
    }

    private static Authority authority(String file, Properties properties) {
        var text = required(file, properties, "layer");
        try {
            return Authority.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new PackRejected("%s: %s is no layer of the law".formatted(file, text), unknown);
        }
    }

    private static List<String> names(Properties properties, String key) {
        return Stream.of(properties.getProperty(key, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static @Nullable LocalDate date(String file, Properties properties, String key) {
        var text = optional(properties, key);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw new PackRejected("%s: %s is not a date".formatted(file, key), notADate);
        }
    }

    private static String required(String file, Properties properties, String key) {
        var text = optional(properties, key);
        if (text == null) {
            throw new PackRejected("%s: has no %s".formatted(file, key));
        }
        return text;
    }

    private static @Nullable String optional(Properties properties, String key) {
        var text = properties.getProperty(key, "").strip();
        return text.isEmpty() ? null : text;
    }

    /** A row of {@code rules.csv}. */
    private record Listed(
            String id, RuleStanding standing, @Nullable Rule cited) {}

    /** Makes a table of a model, and refuses one that is not fit. */
    @FunctionalInterface
    interface Compiler {
        DecisionTable compile(String source, String dmn, Rules rules);
    }

    /**
     * The rules of a layer.
     *
     * @param file where they stand
     * @param standings how each stands, by its id
     * @param cites those that are named outside of the tables too, by id
     */
    record Rules(String file, Map<String, RuleStanding> standings, Map<String, Rule> cites) {

        /**
         * How the rule stands.
         *
         * @throws IllegalArgumentException when the layer does not list it
         */
        RuleStanding standingOf(String ruleId) {
            var standing = standings.get(ruleId);
            if (standing == null) {
                throw new IllegalArgumentException("the rule %s does not stand in %s".formatted(ruleId, file));
            }
            return standing;
        }
    }
}
