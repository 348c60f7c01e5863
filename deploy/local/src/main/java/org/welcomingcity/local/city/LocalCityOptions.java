package org.welcomingcity.local.city;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.local.machine.Ports;
import org.welcomingcity.local.machine.Trouble;

/**
 * How a city is to be started.
 *
 * @param root the checkout it was built in
 * @param data where it keeps its data
 * @param ports where each part listens; 0 is any free port
 * @param demo whether it comes with accounts and cases to look at
 * @param reset whether the data of earlier runs is deleted first
 * @param gazetteer a list of places for the demo's cases, if not the built-in one
 */
public record LocalCityOptions(
        Path root,
        Path data,
        Map<Part, Integer> ports,
        boolean demo,
        boolean reset,
        @Nullable Path gazetteer) {

    /** @throws Trouble when two parts want the same port, or the gazetteer is not there */
    public LocalCityOptions {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        ports = Collections.unmodifiableMap(new EnumMap<>(ports));
        mustDiffer(ports);
        if (gazetteer != null && !Files.isReadable(gazetteer)) {
            throw new Trouble("The gazetteer " + gazetteer + " cannot be read.", "Name a file with --gazetteer FILE.");
        }
    }

    /** The usual city of a checkout: usual ports, a demo, its data in {@code run}. */
    public static LocalCityOptions in(Path root) {
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            ports.put(part, part.usualPort());
        }
        return new LocalCityOptions(root, root.resolve("run"), ports, true, false, null);
    }

    /** The same, with its data elsewhere. */
    public LocalCityOptions withData(Path elsewhere) {
        return new LocalCityOptions(root, elsewhere, ports, demo, reset, gazetteer);
    }

    /** The same, with one part on another port. */
    public LocalCityOptions withPort(Part part, int port) {
        var changed = new EnumMap<>(ports);
        changed.put(part, port);
        return new LocalCityOptions(root, data, changed, demo, reset, gazetteer);
    }

    /** The same, with every part on a port that is free when the city starts. */
    public LocalCityOptions withFreePorts() {
        var free = new EnumMap<>(ports);
        free.replaceAll((part, port) -> 0);
        return new LocalCityOptions(root, data, free, demo, reset, gazetteer);
    }

    /** The same, with or without the demo. */
    public LocalCityOptions withDemo(boolean wanted) {
        return new LocalCityOptions(root, data, ports, wanted, reset, gazetteer);
    }

    /** The same, deleting or keeping what earlier runs left. */
    public LocalCityOptions withReset(boolean wanted) {
        return new LocalCityOptions(root, data, ports, demo, wanted, gazetteer);
    }

    /** The same, with another list of places. */
    public LocalCityOptions withGazetteer(@Nullable Path list) {
        return new LocalCityOptions(root, data, ports, demo, reset, list);
    }

    /** The same, with a number in place of each 0. */
    LocalCityOptions withChosenPorts() {
        var chosen = new EnumMap<>(ports);
        var free = Ports.free(ports.size() * 2).iterator();
        chosen.replaceAll((part, port) -> {
            var mine = (int) port;
            while (mine == 0) {
                // A free port may be one that another part was given by name.
                var candidate = free.next();
                mine = ports.containsValue(candidate) ? 0 : candidate;
            }
            return mine;
        });
        return new LocalCityOptions(root, data, chosen, demo, reset, gazetteer);
    }

    /** The port of a part. */
    public int port(Part part) {
        return ports.getOrDefault(part, part.usualPort());
    }

    private static void mustDiffer(Map<Part, Integer> ports) {
        var taken = new HashMap<Integer, Part>();
        ports.forEach((part, port) -> {
            var other = port == 0 ? null : taken.put(port, part);
            if (other != null) {
                throw new Trouble(
                        "Port %d is wanted for %s and for %s.".formatted(port, other.label(), part.label()),
                        "Choose another with " + other.option() + " or " + part.option() + ".");
            }
        });
    }
}
