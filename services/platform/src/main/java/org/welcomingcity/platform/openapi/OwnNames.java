package org.welcomingcity.platform.openapi;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Names of their own for schemas that would share one. Where a hearing and an appeal have a Status each, the description
 * calls them Status1 and Status2 in the order in which they are met, and one more anywhere changes the numbers. An enum
 * inside a class gets that class's name in front (HearingStatus), anything else that of its feature.
 */
final class OwnNames {

    /** The package of a feature stands below the root and its service or library: org.welcomingcity.citations.contest. */
    private static final int FEATURE = 3;

    private final Map<String, List<ClassInfo>> classes;

    OwnNames(IndexView index) {
        this.classes = index.getKnownClasses().stream()
                .filter(known -> known.isRecord() || known.isEnum())
                .collect(Collectors.groupingBy(ClassInfo::simpleName));
    }

    void give(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        var shared = schemas.keySet().stream()
                .collect(Collectors.groupingBy(OwnNames::withoutNumber, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(names -> names.size() > 1)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        var used = used(schemas);
        var given = new HashMap<String, String>();
        schemas.forEach((name, schema) -> {
            if (!shared.contains(name)) {
                return;
            }
            var own = alike(name, schema)
                    .filter(inUse(used.getOrDefault(name, Set.of())))
                    .map(OwnNames::ownName)
                    .distinct()
                    .toList();
            // Two classes alike cannot be told apart here; they keep their numbers.
            if (own.size() == 1 && !schemas.containsKey(own.getFirst()) && !given.containsValue(own.getFirst())) {
                given.put(name, own.getFirst());
            }
        });
        rename(document, given);
    }

    static String withoutNumber(String name) {
        return name.replaceFirst("\\d+$", "");
    }

    // Which classes stand behind a schema: those of the components of records that refer to it.
    private Map<String, Set<DotName>> used(Map<String, Schema> schemas) {
        var used = new HashMap<String, Set<DotName>>();
        schemas.forEach((name, schema) -> {
            var records = alike(name, schema).filter(ClassInfo::isRecord).toList();
            // An index made of several can hold a class twice.
            if (records.stream().map(ClassInfo::name).distinct().count() != 1 || schema.getProperties() == null) {
                return;
            }
            schema.getProperties()
                    .forEach((field, part) -> Schemas.withParts(List.of(part)).stream()
                            .map(Schema::getRef)
                            .filter(reference -> reference != null)
                            .forEach(reference -> used.computeIfAbsent(
                                            reference.replace(Schemas.PLACE, ""), key -> new HashSet<>())
                                    .addAll(names(records.getFirst()
                                            .recordComponent(field)
                                            .type()))));
        });
        return used;
    }

    private static Predicate<ClassInfo> inUse(Set<DotName> used) {
        return known -> used.isEmpty() || used.contains(known.name());
    }

    private static Set<DotName> names(Type type) {
        var names = new HashSet<DotName>();
        names.add(type.name());
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            type.asParameterizedType().arguments().forEach(argument -> names.addAll(names(argument)));
        }
        return names;
    }

    private Stream<ClassInfo> alike(String name, Schema schema) {
        return classes.getOrDefault(withoutNumber(name), List.of()).stream()
                .filter(candidate -> parts(candidate).equals(parts(schema)));
    }

    private static void rename(OpenAPI document, Map<String, String> given) {
        for (var schema : Schemas.all(document)) {
            var reference = schema.getRef();
            if (reference != null) {
                var name = reference.replace(Schemas.PLACE, "");
                schema.setRef(Schemas.PLACE + given.getOrDefault(name, name));
            }
        }
        var renamed = new LinkedHashMap<String, Schema>();
        document.getComponents()
                .getSchemas()
                .forEach((name, schema) -> renamed.put(given.getOrDefault(name, name), schema));
        document.getComponents().setSchemas(renamed);
    }

    private static Set<String> parts(ClassInfo known) {
        return known.isRecord()
                ? known.recordComponents().stream()
                        .map(RecordComponentInfo::name)
                        .collect(Collectors.toSet())
                : known.enumConstants().stream().map(FieldInfo::name).collect(Collectors.toSet());
    }

    private static Set<String> parts(Schema schema) {
        if (schema.getProperties() != null) {
            return schema.getProperties().keySet();
        }
        return schema.getEnumeration() == null
                ? Set.of()
                : schema.getEnumeration().stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static String ownName(ClassInfo known) {
        var name = known.simpleName();
        var outer = known.enclosingClass();
        if (known.isEnum() && outer != null) {
            var before = outer.withoutPackagePrefix().replace('$', '.');
            var nearest = before.substring(before.lastIndexOf('.') + 1).replaceFirst("Resource$", "");
            return nearest.endsWith(name) ? nearest : nearest + name;
        }
        var packages = known.name().packagePrefix().split("\\.");
        var feature = packages[Math.min(FEATURE, packages.length - 1)];
        return feature.substring(0, 1).toUpperCase(Locale.ROOT) + feature.substring(1) + name;
    }
}
