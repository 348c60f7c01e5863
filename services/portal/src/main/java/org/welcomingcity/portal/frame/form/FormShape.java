package org.welcomingcity.portal.frame.form;

import java.util.Map;
import java.util.Set;

/**
 * Which fields a form shows, and where a fault goes that names something the form has no field for.
 *
 * @param fields the names of the fields, as in the API
 * @param homes for paths that are no field, or one nobody sees: the field beside which their faults are shown
 */
public record FormShape(Set<String> fields, Map<String, String> homes) {

    public FormShape {
        fields = Set.copyOf(fields);
        homes = Map.copyOf(homes);
    }

    /** The field beside which a fault at a path is shown: its home, the path itself, or the nearest above it; blank for none. */
    public String homeOf(String path) {
        for (var at = path; !at.isEmpty(); at = parentOf(at)) {
            var home = homes.get(at);
            if (home != null) {
                return home;
            }
            if (fields.contains(at)) {
                return at;
            }
        }
        return "";
    }

    private static String parentOf(String path) {
        var end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end < 0 ? "" : path.substring(0, end);
    }
}
