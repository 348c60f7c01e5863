package org.welcomingcity.testkit.architecture;

import java.util.List;

/** The types of event that there are, read from the classes. Named by their full name, so that nothing of ours is needed. */
public final class RecordedEvents {

    private static final String RECORDED = "org.welcomingcity.ledger.event.Recorded";

    private RecordedEvents() {}

    /** The action of each type of event below a package. */
    public static List<String> actionsBelow(String rootPackage) {
        return ArchitectureRules.productionClassesOf(rootPackage).stream()
                .filter(type -> type.isAnnotatedWith(RECORDED))
                .map(type -> type.getAnnotationOfType(RECORDED)
                        .get("action")
                        .map(Object::toString)
                        .orElseThrow())
                .toList();
    }

    /** The full names of the classes of event below a package. */
    public static List<String> classesBelow(String rootPackage) {
        return ArchitectureRules.productionClassesOf(rootPackage).stream()
                .filter(type -> type.isAnnotatedWith(RECORDED))
                .map(type -> type.getName())
                .sorted()
                .toList();
    }
}
