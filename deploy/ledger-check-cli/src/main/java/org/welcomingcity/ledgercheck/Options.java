package org.welcomingcity.ledgercheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, understood.
 *
 * @param export the file to check
 * @param key the first key, from outside the export
 * @param witnessed files with heads that were kept elsewhere
 * @param rows the JDBC address of the database whose rows are compared; null where they are not
 * @param json whether the answer is for a program
 */
record Options(
        Path export,
        @Nullable VerifierKey key,
        List<Path> witnessed,
        @Nullable String rows,
        boolean json) {

    // A note ends with the line of its signature; what stands between two of them is nobody's.
    private static final Pattern NOTE = Pattern.compile("(?:[^\\n]+\\n){4,5}\\n\u2014 [^\\n]+\\n");

    static Options read(List<String> arguments) {
        Path export = null;
        VerifierKey key = null;
        var witnessed = new ArrayList<Path>();
        String rows = null;
        var json = false;
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var argument = rest.next();
            switch (argument) {
                case "--json" -> json = true;
                case "--key" -> key = keyOf(valueOf(argument, rest));
                case "--rows" -> rows = valueOf(argument, rest);
                case "--witnessed" -> witnessed.add(path(valueOf(argument, rest)));
                default -> {
                    if (argument.startsWith("-")) {
                        throw new WrongUse("Unknown option: " + argument + ".");
                    }
                    if (export != null) {
                        throw new WrongUse("One export at a time, not %s and %s.".formatted(export, argument));
                    }
                    export = path(argument);
                }
            }
        }
        if (export == null) {
            throw new WrongUse("Which export is to be checked?");
        }
        return new Options(export, key, List.copyOf(witnessed), rows, json);
    }

    private static String valueOf(String option, java.util.Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new WrongUse(option + " needs a value.");
        }
        return rest.next();
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new WrongUse("Not the name of a file: " + text + ".");
        }
    }

    // A key is long: it may as well stand in a file.
    private static VerifierKey keyOf(String value) {
        try {
            return VerifierKey.read(value.contains("+") ? value : Files.readString(path(value)));
        } catch (IllegalArgumentException e) {
            throw new WrongUse("Not a verifier key: " + e.getMessage() + ".");
        } catch (IOException e) {
            throw new WrongUse("Neither a verifier key nor a file with one: " + value + ".");
        }
    }

    /** The heads in a file: one signed note or several, one after the other. */
    static List<Head> heads(Path file) throws IOException {
        var heads = new ArrayList<Head>();
        var notes = NOTE.matcher(Files.readString(file));
        while (notes.find()) {
            try {
                heads.add(Head.read(notes.group()));
            } catch (IllegalArgumentException e) {
                throw new WrongUse("A tree head in %s cannot be read: %s.".formatted(file, e.getMessage()));
            }
        }
        if (heads.isEmpty()) {
            throw new WrongUse("There is no tree head in " + file + ".");
        }
        return heads;
    }

    /** Said of a command that nobody can follow. */
    static final class WrongUse extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongUse(String why) {
            super(why);
        }
    }
}
