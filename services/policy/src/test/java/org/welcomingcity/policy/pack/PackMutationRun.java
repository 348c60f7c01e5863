package org.welcomingcity.policy.pack;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.welcomingcity.policy.decision.PackRejected;
import org.welcomingcity.policy.pack.MutantWorld.Failure;
import org.welcomingcity.policy.pack.PackMutant.Kind;

/**
 * Changes every cell of the packs, one at a time, and runs the tests until one fails. Which tests: those that say what the law
 * asks for in words of their own. The catalogue in the documents, which repeats the tables, may only answer for the offences and
 * for how each rule binds and where it stands, whose rows are facts with a source and no decisions.
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

    /** @param killer the test, or why it was refused; empty for a survivor */
    record Result(PackMutant mutant, End end, String killer) {}

    private static final int THREADS = 2;

    private final Path classes;
    private final Path testClasses;
    private final List<String> tests;
    private final PackShelf shipped = PackShelf.read(Sources.SHIPPED);
    private final String published = CatalogueText.write(shipped, Catalogue.read(Sources.SHIPPED));
    // By sort of file, the tests that noticed a change of one, the last first.
    private final Map<String, List<Failure>> noticing = new ConcurrentHashMap<>();

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
        // They test the loading, the code or the catalogue itself, or compare the policy with itself.
        var others = List.of(
                "ArchitectureTest",
                "LoadTest",
                "RejectedPackTest",
                "RowMutationTest",
                "TablesTest",
                "ExplainerTest",
                "ReplayTest",
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
                            name -> name.matches(".*(SettingRows|Layers|StopProperties)Test")))
                    .toList();
        }
    }

    /**
     * Compares the catalogue where that may answer, and otherwise runs the tests on the mutant until one of them fails: first
     * those that noticed another change of such a file.
     */
    Result end(PackMutant mutant, MutantWorld world) throws IOException, ClassNotFoundException {
        if (isRegister(mutant.file())) {
            Sources sources = file -> file.equals(mutant.file())
                    ? mutant.text().getBytes(StandardCharsets.UTF_8)
                    : Sources.SHIPPED.bytes(file);
            try {
                if (!CatalogueText.write(shelf(mutant, sources), Catalogue.read(sources))
                        .equals(published)) {
                    return new Result(mutant, End.CATALOGUE, "the catalogue");
                }
            } catch (PackRejected refused) {
                return new Result(mutant, End.REFUSED, String.valueOf(refused.getMessage()));
            }
        }
        var sort = mutant.file().substring(mutant.file().lastIndexOf('/') + 1);
        var noticed = noticing.computeIfAbsent(sort, any -> new CopyOnWriteArrayList<>());
        var refused = world.change(mutant);
        if (refused != null) {
            return new Result(mutant, End.REFUSED, refused);
        }
        for (var before : List.copyOf(noticed)) {
            var failure = world.again(before);
            if (failure != null) {
                return ended(mutant, failure, noticed);
            }
        }
        for (var test : tests) {
            var failure = world.run(test);
            if (failure != null) {
                return ended(mutant, failure, noticed);
            }
        }
        return new Result(mutant, End.SURVIVED, "");
    }

    MutantWorld world() throws IOException {
        return MutantWorld.of(classes, testClasses);
    }

    private static Result ended(PackMutant mutant, Failure failure, List<Failure> noticed) {
        synchronized (noticed) {
            noticed.removeIf(other -> other.id().equals(failure.id()));
            noticed.addFirst(failure);
        }
        return new Result(mutant, End.KILLED, failure.test());
    }

    // Facts with a source, row by row, that are no decisions: the offences, how each rule binds and stands, and where.
    static boolean isRegister(String file) {
        return file.equals("common/offences.csv") || file.endsWith("/rules.csv");
    }

    private PackShelf shelf(PackMutant mutant, Sources sources) {
        if (mutant.file().startsWith("common/")) {
            return shipped;
        }
        // What is kept of earlier tables is no set for two.
        synchronized (WarmShelf.class) {
            return WarmShelf.read(sources);
        }
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
     *     {@code --kind KIND}, {@code --file PART} and {@code --not PART}
     */
    public static void main(String[] arguments) throws Exception {
        var run = new PackMutationRun(Path.of(arguments[0]), Path.of(arguments[1]));
        var options = List.of(arguments).subList(2, arguments.length);
        var begun = System.nanoTime();
        try (var world = run.world()) {
            for (var test : run.tests) {
                var failure = world.run(test);
                if (failure != null) {
                    System.out.printf("%s fails on the packs as they are: %s%n", test, failure);
                    System.exit(2);
                }
            }
        }
        var mutants = run.mutants(Integer.parseInt(option(options, "--sample", "0"))).stream()
                .filter(mutant -> mutant.kind().name().contains(option(options, "--kind", "")))
                .filter(mutant -> mutant.file().contains(option(options, "--file", "")))
                .filter(mutant -> !mutant.file().contains(option(options, "--not", "no such file")))
                .toList();
        var results = Collections.synchronizedList(new ArrayList<Result>());
        var folder = Objects.requireNonNull(run.classes.toAbsolutePath().getParent());
        var waiting = new ConcurrentLinkedQueue<PackMutant>(mutants);
        try (var ends = new PrintWriter(Files.newBufferedWriter(folder.resolve("policy-mutations.txt")), true);
                var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var thread = 0; thread < THREADS; thread++) {
                threads.submit(() -> {
                    try (var world = run.world()) {
                        for (var mutant = waiting.poll(); mutant != null; mutant = waiting.poll()) {
                            var result = run.end(mutant, world);
                            results.add(result);
                            ends.printf("%s %s <- %s%n", result.end(), mutant, result.killer());
                            if (result.end() == End.SURVIVED) {
                                System.out.println("SURVIVED " + mutant);
                            }
                            if (results.size() % 50 == 0) {
                                System.out.printf(
                                        "%d of %d, %d s%n",
                                        results.size(), mutants.size(), (System.nanoTime() - begun) / 1_000_000_000);
                            }
                        }
                    } catch (IOException | ClassNotFoundException | RuntimeException broken) {
                        broken.printStackTrace(ends);
                        System.out.println("BROKEN " + broken);
                    }
                    return null;
                });
            }
        }
        print(results);
        System.out.printf("%d mutants, %d s%n", results.size(), (System.nanoTime() - begun) / 1_000_000_000);
        System.exit(
                results.size() < mutants.size() || results.stream().anyMatch(result -> result.end() == End.SURVIVED)
                        ? 1
                        : 0);
    }

    private static String option(List<String> options, String name, String otherwise) {
        var at = options.indexOf(name);
        return at < 0 ? otherwise : options.get(at + 1);
    }

    private static void print(List<Result> results) {
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
