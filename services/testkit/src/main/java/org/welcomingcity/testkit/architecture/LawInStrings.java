package org.welcomingcity.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds law cites among the strings that code works with. What an annotation says, as in the description of a field of the
 * published API, is not among them.
 */
final class LawInStrings extends ArchCondition<JavaClass> {

    // A general law, chapter, regulation, federal statute, decision or session law, as cites are written in the tables.
    private static final Pattern LAW = Pattern.compile(
            "G\\.L\\.|\\bcc?\\. ?\\d|\\d CMR \\d|\\bU\\.S\\.C|\\bMass\\. \\d|\\bSt\\. \\d{4}|\\bTrial Ct\\b");

    private final Set<String> known;
    private final Set<String> found = new TreeSet<>();

    /** @param known the classes that still have one; one of them that has none any more is a violation as well */
    LawInStrings(Set<String> known) {
        super("name no law in a string, but for what is listed");
        this.known = Set.copyOf(known);
    }

    @Override
    public void init(Collection<JavaClass> all) {
        found.clear();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var file = nameOfItsFile(type);
        for (var cite : citesOf(type)) {
            found.add(file);
            if (!known.contains(file)) {
                events.add(SimpleConditionEvent.violated(type, type.getFullName() + " says \"" + cite + "\""));
            }
        }
    }

    @Override
    public void finish(ConditionEvents events) {
        for (var listed : new TreeSet<>(known)) {
            if (!found.contains(listed)) {
                events.add(SimpleConditionEvent.violated(
                        listed, listed + " is listed as one that names a law, and names none"));
            }
        }
    }

    private static List<String> citesOf(JavaClass type) {
        return StringsOfClass.of(type).filter(text -> LAW.matcher(text).find()).toList();
    }

    // A nested class belongs to the one around it, lambdas included.
    private static String nameOfItsFile(JavaClass type) {
        return type.getFullName().replaceFirst("\\$.*", "");
    }
}
