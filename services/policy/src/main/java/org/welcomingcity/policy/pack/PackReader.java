package org.welcomingcity.policy.pack;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.OrdinancePolicy.Setting;
import org.welcomingcity.policy.PackReference;
import org.welcomingcity.policy.PackRejected;

/** Reads one folder as a pack. */
final class PackReader {

    /** What every pack has to answer. */
    static final List<String> QUESTIONS = List.of(
            "licence-class",
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
            "citation-payment");

    private static final Set<String> KNOWN_FACTS = Facts.all();

    private final Sources sources;
    // A table that several packs take is compiled once.
    private final Map<String, DecisionTable> compiled = new HashMap<>();

    PackReader(Sources sources) {
        this.sources = sources;
    }

    Pack read(String folder) {
        var file = folder + "/pack.properties";
        var properties = properties(file);
        var tables = new TreeMap<String, DecisionTable>();
        var digest = sha256();
        digest.update(sources.bytes(file));
        for (var key : new TreeMap<>(properties).keySet()) {
            var name = key.toString();
            if (name.startsWith("table.")) {
                var source = properties.getProperty(name);
                tables.put(name.substring("table.".length()), table(source));
                digest.update(sources.bytes(source));
            }
        }
        for (var question : QUESTIONS) {
            if (!tables.containsKey(question)) {
                throw new PackRejected("%s: has no table %s".formatted(file, question));
            }
        }
        var settingsFile = folder + "/settings.csv";
        digest.update(sources.bytes(settingsFile));
        digest.update(sources.bytes("common/grounds.csv"));
        var reference = new PackReference(
                required(file, properties, "jurisdiction"),
                required(file, properties, "version"),
                required(file, properties, "title"),
                date(file, "inForceFrom", required(file, properties, "inForceFrom")),
                optionalDate(file, properties),
                HexFormat.of().formatHex(digest.digest()));
        return new Pack(reference, optional(properties, "base"), tables, settings(settingsFile));
    }

    private DecisionTable table(String source) {
        return compiled.computeIfAbsent(source, this::compile);
    }

    private DecisionTable compile(String source) {
        var resource = ResourceFactory.newByteArrayResource(sources.bytes(source));
        resource.setSourcePath(source);
        var runtime = runtime(source, resource);
        runtime.addListener(new Hits());
        if (runtime.getModels().size() != 1) {
            throw new PackRejected(source + ": does not parse as one model");
        }
        return DecisionTable.of(runtime, runtime.getModels().getFirst(), source, KNOWN_FACTS);
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

    private Map<String, Setting> settings(String file) {
        var settings = new HashMap<String, Setting>();
        Rows.read(
                        sources,
                        file,
                        row -> new Setting(
                                Rows.required(row, "name"),
                                Rows.required(row, "value"),
                                Rows.required(row, "ruleId"),
                                Rows.required(row, "cite"),
                                RuleStatus.valueOf(Rows.required(row, "status")),
                                Rows.required(row, "words")))
                .forEach(setting -> settings.put(setting.name(), setting));
        for (var name : List.of("wait_minutes", "covers_suspended", "covers_expired", "training_surcharge", "court")) {
            if (!settings.containsKey(name)) {
                throw new PackRejected("%s: has no setting %s".formatted(file, name));
            }
        }
        return settings;
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

    private static @Nullable LocalDate optionalDate(String file, Properties properties) {
        var text = optional(properties, "inForceTo");
        return text == null ? null : date(file, "inForceTo", text);
    }

    private static LocalDate date(String file, String key, String text) {
        try {
            return LocalDate.parse(text);
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
