package org.welcomingcity.platform.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** The records of an application, found by the name that a schema bears and by their fields. */
final class RecordsBehind {

    private final Map<String, List<ClassInfo>> records;

    RecordsBehind(IndexView index) {
        this.records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .collect(Collectors.groupingBy(ClassInfo::simpleName));
    }

    /** Those of that name with exactly these fields; records of one name bear a number in the description. */
    List<ClassInfo> named(String schema, Set<String> fields) {
        return withFields(records.getOrDefault(OwnNames.withoutNumber(schema), List.of()), fields);
    }

    /** Those of any name with exactly these fields. */
    List<ClassInfo> withFields(Set<String> fields) {
        return withFields(records.values().stream().flatMap(List::stream).toList(), fields);
    }

    private static List<ClassInfo> withFields(Collection<ClassInfo> records, Set<String> fields) {
        return records.stream()
                .filter(candidate -> candidate.recordComponents().stream()
                        .map(RecordComponentInfo::name)
                        .collect(Collectors.toSet())
                        .equals(fields))
                .toList();
    }
}
