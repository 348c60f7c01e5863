package org.welcomingcity.policy.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.PackRejected;
import org.welcomingcity.policy.pack.PackMutant.Kind;

/**
 * Changes every cell of the packs, one at a time, and runs the tests until one fails. Which tests: those that say what the law
 * asks for in words of their own. The catalogue in the documents, which repeats the tables, may only answer for the offences and
 * for how each rule binds and stands, whose rows are facts with a source and no decisions.
 *
 * <p>{@code deploy/policy-mutations} runs all of it and ends with status 1 where a mutant survived.
 */
final class PackMutationRun {

    /** How a mutant came to its end. */
    enum End {
        REFUSED,
        KILLED,
        CATALOGUE,
        SURVIVED
    }

    /** @param killer the test class; empty for a survivor */
    record Result(PackMutant mutant, End end, String killer) {}

    private final Path classes;
    private final Path testClasses;
    private final List<String> tests;
    private final PackShelf shipped = PackShelf.read(Sources.SHIPPED);
    private final String published = CatalogueText.write(shipped, Catalogue.read(Sources.SHIPPED));
    private final Map<String, List<String>> order = new ConcurrentHashMap<>();

    PackMutationRun(Path classes, Path testClasses) throws IOException {
        this.classes = classes;
        this.testClasses = testClasses;
        this.tests = testsOfMeaning(testClasses);
    }

    /** The folder of the compiled packs. */
    Path packs() {
        return classes.resolve("packs");
    }

    private static List<String> testsOfMeaning(Path testClasses) throws IOException {
        // They test the loading, the code or the catalogue itself, or make packs of their own.
        var others = List.of(
                "ArchitectureTest",
                "LoadTest",
                "RejectedPackTest",
                "RowMutationTest",
                "TablesTest",
                "NarrativeLintTest",
                "PolicyCatalogueTest",
                "PackMutantsTest");
        try (var files = Files.walk(testClasses.resolve("org/welcomingcity/policy"))) {
            return files.map(file -> testClasses.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith("Test.class") && !file.contains("$"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> others.stream().noneMatch(name::endsWith))
                    // The quick ones first.
                    .sorted(java.util.Comparator.comparing(
                            name -> name.matches(".*(SettingRows|Layers|Explainer|Replay|StopProperties)Test")))
                    .toList();
        }
    }

    /** Loads a mutant, compares the catalogue where that may answer, and runs the tests until one of them fails. */
    Result end(PackMutant mutant) throws IOException, ClassNotFoundException {
        Sources sources = file -> file.equals(mutant.file())
                ? mutant.text().getBytes(StandardCharsets.UTF_8)
                : Sources.SHIPPED.bytes(file);
        try {
            if (!isRegister(mutant)) {
                OrdinancePolicy.load(sources);
            } else if (!CatalogueText.write(shelf(mutant, sources), Catalogue.read(sources))
                    .equals(published)) {
                return new Result(mutant, End.CATALOGUE, "catalogue");
            }
        } catch (PackRejected refused) {
            return new Result(mutant, End.REFUSED, "loading");
        }
        try (var world = MutantWorld.with(mutant, classes, testClasses)) {
            var own = order.computeIfAbsent(mutant.file(), any -> Collections.synchronizedList(new ArrayList<>(tests)));
            for (var test : List.copyOf(own)) {
                if (world.run(test) != null) {
                    own.remove(test);
                    own.addFirst(test);
                    return new Result(mutant, End.KILLED, test);
                }
            }
            return new Result(mutant, End.SURVIVED, "");
        }
    }

    // Facts with a source, row by row, that are no decisions: the offences, and how each rule binds and stands.
    private static boolean isRegister(PackMutant mutant) {
        return mutant.file().equals("common/offences.csv") || mutant.file().endsWith("/rules.csv");
    }

    private PackShelf shelf(PackMutant mutant, Sources sources) {
        return mutant.file().startsWith("common/") ? shipped : PackShelf.read(sources);
    }

    /** Everything, or a sample of so many, drawn with a fixed seed so that two runs are the same. */
    List<PackMutant> mutants(int sample) {
        var all = new ArrayList<>(PackMutants.of(packs()));
        if (sample > 0) {
            Collections.shuffle(all, new Random(6));
            return all.subList(0, Math.min(sample, all.size()));
        }
        return all;
    }

    /**
     * @param arguments folder of the classes, folder of the test classes; then, if wanted, {@code --sample N},
     *     {@code --kind KIND} and {@code --file PART}
     */
    public static void main(String[] arguments) throws Exception {
        var run = new PackMutationRun(Path.of(arguments[0]), Path.of(arguments[1]));
        var options = List.of(arguments).subList(2, arguments.length);
        var begun = System.nanoTime();
        for (var test : run.tests) {
            try (var world = MutantWorld.with(null, run.classes, run.testClasses)) {
                var failure = world.run(test);
                if (failure != null) {
                    System.out.printf("%s fails on the packs as they are: %s%n", test, failure);
                    System.exit(2);
                }
            }
        }
        var results = new ArrayList<Result>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var going = new ArrayList<Future<Result>>();
            for (var mutant : run.mutants(Integer.parseInt(option(options, "--sample", "0")))) {
                if (mutant.kind().name().contains(option(options, "--kind", ""))
                        && mutant.file().contains(option(options, "--file", ""))) {
                    going.add(threads.submit(() -> run.end(mutant)));
                }
            }
            for (var one : going) {
                results.add(one.get());
                if (results.size() % 100 == 0) {
                    System.out.printf("%d of %d%n", results.size(), going.size());
                }
            }
        }
        print(results);
        System.out.printf("%d s%n", (System.nanoTime() - begun) / 1_000_000_000);
        System.exit(results.stream().anyMatch(result -> result.end() == End.SURVIVED) ? 1 : 0);
    }

    private static String option(List<String> options, String name, String otherwise) {
        var at = options.indexOf(name);
        return at < 0 ? otherwise : options.get(at + 1);
    }

    private static void print(List<Result> results) {
        results.stream()
                .filter(result -> result.end() == End.SURVIVED)
                .forEach(result -> System.out.println("SURVIVED " + result.mutant()));
        System.out.println(
                "| what was changed | mutants | refused at loading | killed by a test | killed by the catalogue | survived |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
        for (var kind : Kind.values()) {
            var counts = new EnumMap<End, Long>(End.class);
            for (var end : End.values()) {
                counts.put(
                        end,
                        results.stream()
                                .filter(result -> result.mutant().kind() == kind && result.end() == end)
                                .count());
            }
            System.out.printf(
                    "| %s | %d | %d | %d | %d | %d |%n",
                    kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                    counts.values().stream().mapToLong(Long::longValue).sum(),
                    counts.get(End.REFUSED),
                    counts.get(End.KILLED),
                    counts.get(End.CATALOGUE),
                    counts.get(End.SURVIVED));
        }
    }
}
