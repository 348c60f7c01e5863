package org.welcomingcity.local.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.local.city.LocalCityOptions;
import org.welcomingcity.local.city.Part;
import org.welcomingcity.local.machine.Trouble;

/** What was typed, understood. */
final class CommandLine {

    private CommandLine() {}

    /** Whether only the usage was asked for. */
    static boolean asksForHelp(List<String> arguments) {
        return arguments.contains("--help") || arguments.contains("-h");
    }

    /** @throws Trouble naming what was not understood */
    static LocalCityOptions read(Path root, List<String> arguments) {
        var options = LocalCityOptions.in(root);
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            options = applied(options, rest.next(), rest);
        }
        return options;
    }

    private static LocalCityOptions applied(LocalCityOptions options, String argument, Iterator<String> rest) {
        var equals = argument.indexOf('=');
        var name = equals < 0 ? argument : argument.substring(0, equals);
        var value = equals < 0 ? rest : List.of(argument.substring(equals + 1)).iterator();
        var port = Arrays.stream(Part.values())
                .filter(part -> part.option().equals(name))
                .findFirst();
        if (port.isPresent()) {
            return options.withPort(port.get(), number(name, value));
        }
        return switch (name) {
            case "--data" -> options.withData(Path.of(next(name, value)));
            case "--gazetteer" -> options.withGazetteer(Path.of(next(name, value)));
            case "--reset" -> options.withReset(flag(argument, equals));
            case "--no-demo" -> options.withDemo(!flag(argument, equals));
            // The script has heard it already.
            case "--skip-build" -> options;
            default -> throw unknown(argument);
        };
    }

    private static boolean flag(String argument, int equals) {
        if (equals >= 0) {
            throw new Trouble(argument + " takes no value.", "Write " + argument.substring(0, equals) + ".");
        }
        return true;
    }

    private static String next(String name, Iterator<String> values) {
        return Optional.of(values)
                .filter(Iterator::hasNext)
                .map(Iterator::next)
                .filter(value -> !value.isBlank() && !value.startsWith("--"))
                .orElseThrow(() -> new Trouble(name + " needs a value.", "See deploy/up --help."));
    }

    private static int number(String name, Iterator<String> values) {
        var value = next(name, values);
        try {
            var port = Integer.parseInt(value);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
            throw notAPort(name, value);
        } catch (NumberFormatException e) {
            throw notAPort(name, value);
        }
    }

    private static Trouble notAPort(String name, String value) {
        return new Trouble(
                name + " " + value + " is not a port.", "Give a number from 1 to 65535, or 0 for any free one.");
    }

    private static Trouble unknown(String argument) {
        return new Trouble("Unknown option: " + argument + ".", "See deploy/up --help for what there is.");
    }
}
