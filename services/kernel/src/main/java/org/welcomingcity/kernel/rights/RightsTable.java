package org.welcomingcity.kernel.rights;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which roles and scopes hold each right of a service. */
public final class RightsTable {

    private static final Pattern WORDS = Pattern.compile("[a-z][a-z'-]*( [a-z'-]+)+");
    private static final String SERVICE = "{service}";
    private static final String SCOPE_MARK = ":";

    private final Map<String, Set<String>> holders = new LinkedHashMap<>();
    private final Map<String, Set<String>> held = new LinkedHashMap<>();

    private RightsTable() {}

    /**
     * Reads the constants that carry {@link HeldBy}.
     *
     * @param service the service's name
     * @param declaring the classes whose constants are its rights
     * @throws IllegalArgumentException when a right is not said in words, is named twice, or is held by nobody
     */
    public static RightsTable of(String service, Collection<? extends Class<?>> declaring) {
        var table = new RightsTable();
        declaring.stream()
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(HeldBy.class))
                .forEach(field -> table.add(service, field));
        return table;
    }

    private void add(String service, Field constant) {
        var right = valueOf(constant);
        var by = Arrays.stream(constant.getAnnotation(HeldBy.class).value())
                .map(holder -> holder.replace(SERVICE, service))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!WORDS.matcher(right).matches()) {
            throw new IllegalArgumentException(constant + " does not say in two words or more what may be done");
        }
        if (by.isEmpty()) {
            throw new IllegalArgumentException("nobody may " + right);
        }
        if (holders.putIfAbsent(right, by) != null) {
            throw new IllegalArgumentException("two rights are to " + right);
        }
        by.forEach(holder ->
                held.computeIfAbsent(holder, _ -> new LinkedHashSet<>()).add(right));
    }

    private static String valueOf(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException | NullPointerException | ClassCastException e) {
            throw new IllegalArgumentException(constant + " is not a public text constant", e);
        }
    }

    /** Every right, in the order in which each class declares them, the classes by name. */
    public Set<String> rights() {
        return Collections.unmodifiableSet(holders.keySet());
    }

    /** The roles and scopes that hold a right; empty for a right that is not of this service. */
    public Set<String> holdersOf(String right) {
        return Collections.unmodifiableSet(holders.getOrDefault(right, Set.of()));
    }

    /** Everything that somebody with these roles or scopes may do. */
    public Set<String> heldBy(Collection<String> rolesAndScopes) {
        return rolesAndScopes.stream()
                .flatMap(holder -> held.getOrDefault(holder, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Right by role, as a table in Markdown; scopes, which only a department's system has, in the last column. */
    public String asMarkdown() {
        var roles = held.keySet().stream()
                .filter(holder -> !holder.contains(SCOPE_MARK))
                .collect(Collectors.toCollection(TreeSet::new));
        var lines = new StringBuilder();
        lines.append("| may |");
        roles.forEach(role -> lines.append(' ').append(role).append(" |"));
        lines.append(" scopes |\n|---|").append(":-:|".repeat(roles.size())).append("---|\n");
        holders.forEach((right, by) -> {
            lines.append("| ").append(right).append(" |");
            roles.forEach(role -> lines.append(by.contains(role) ? " ● |" : " |"));
            lines.append(' ')
                    .append(by.stream()
                            .filter(holder -> holder.contains(SCOPE_MARK))
                            .sorted()
                            .map("`%s`"::formatted)
                            .collect(Collectors.joining(", ")))
                    .append(" |\n");
        });
        return lines.toString();
    }
}
