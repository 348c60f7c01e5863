import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the shape of a checkout from its source text alone, so that it measures an old commit as it measures today's:
 * {@code java Measure.java [CHECKOUT]}. What a figure means stands at its method.
 */
final class Measure {

    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|^\\s*//[^\\n]*", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LAW = Pattern.compile(
            "G\\.L\\.|\\bcc?\\. ?\\d|\\d CMR \\d|\\bU\\.S\\.C|\\bMass\\. \\d|\\bSt\\. \\d{4}|\\bTrial Ct\\b");
    private static final int BLOCK = 6;

    private final Path root;

    private Measure(Path root) {
        this.root = root;
    }

    /** A module: its folder and its Java files. */
    private record Module(String name, List<Source> main, List<Source> test, Path folder) {}

    /** A Java file; its code has no comments. */
    private record Source(Path path, String text, String code) {

        static Source read(Path path) {
            try {
                var text = Files.readString(path);
                return new Source(path, text, COMMENT.matcher(text).replaceAll(""));
            } catch (IOException e) {
                throw new IllegalStateException("could not read " + path, e);
            }
        }

        boolean isPackageInfo() {
            return path.endsWith("package-info.java") || path.endsWith("module-info.java");
        }

        String packageName() {
            var found = Pattern.compile("(?m)^package ([\\w.]+);").matcher(text);
            return found.find() ? found.group(1) : "";
        }

        boolean isIn(String folder) {
            return path.toString().contains("/" + folder + "/");
        }

        long lines() {
            return text.lines().count();
        }
    }

    public static void main(String[] arguments) throws Exception {
        var given = List.of(arguments);
        if (given.size() > 1 && given.getFirst().equals("--action")) {
            new Measure(Path.of(given.size() > 2 ? given.get(2) : ".")).action(given.get(1));
            return;
        }
        new Measure(Path.of(given.isEmpty() ? "." : given.getFirst())
                        .toAbsolutePath()
                        .normalize())
                .print();
    }

    private void print() throws IOException {
        var modules = modules();
        lawCites(modules);
        roles(modules);
        perModule(modules);
        verbs(modules);
        mirror(modules);
        bundles(modules);
    }

    private List<Module> modules() throws IOException {
        var found = new ArrayList<Module>();
        try (var files = Files.walk(root)) {
            var poms = files.filter(path -> path.endsWith("pom.xml"))
                    .filter(path -> !path.toString().contains("/target/")
                            && !path.toString().contains("/node_modules/"))
                    .sorted()
                    .toList();
            for (var pom : poms) {
                var folder = pom.getParent();
                var main = sources(folder.resolve("src/main/java"));
                var test = sources(folder.resolve("src/test/java"));
                if (!main.isEmpty() || !test.isEmpty()) {
                    found.add(new Module(root.relativize(folder).toString(), main, test, folder));
                }
            }
        }
        return found;
    }

    private static List<Source> sources(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .map(Source::read)
                    .toList();
        }
    }

    /**
     * Strings of production Java that name a law or a decision, outside of policy, documents, testkit and the catalogue of
     * offenses. What describes the published API (annotations of OpenAPI) says how a field is used and is no rule.
     */
    private void lawCites(List<Module> modules) {
        heading("Law cites in strings of Java");
        var files = new TreeMap<String, Long>();
        for (var module : modules) {
            if (Set.of("services/policy", "services/documents", "services/testkit")
                    .contains(module.name())) {
                continue;
            }
            for (var source : module.main()) {
                if (!source.isIn("catalogue")) {
                    var count = literals(withoutAnnotations(source.code()))
                            .filter(text -> LAW.matcher(text).find())
                            .count();
                    if (count > 0) {
                        files.merge(root.relativize(source.path()).toString(), count, Long::sum);
                    }
                }
            }
        }
        var total = files.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("%d cites in %d files%n", total, files.size());
        files.forEach((file, count) -> System.out.printf("%5d  %s%n", count, file));
    }

    // Parentheses of @Schema(...), @Operation(...) and their like, which nest.
    private static String withoutAnnotations(String code) {
        var kept = new StringBuilder();
        var annotation = Pattern.compile(
                        "@(Schema|Operation|Parameter|APIResponse|APIResponses|Tag|RequestBody|OpenAPIDefinition)\\s*\\(")
                .matcher(code);
        var from = 0;
        while (annotation.find(from)) {
            kept.append(code, from, annotation.start());
            var depth = 1;
            var at = annotation.end();
            while (at < code.length() && depth > 0) {
                var c = code.charAt(at);
                if (c == '"') {
                    var literal = LITERAL.matcher(code);
                    at = literal.find(at) ? literal.end() : at + 1;
                    continue;
                }
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                at++;
            }
            from = at;
        }
        return kept.append(code.substring(from)).toString();
    }

    private static Stream<String> literals(String code) {
        return LITERAL.matcher(code).results().map(found -> found.group(1) != null ? found.group(1) : found.group(2));
    }

    /** Sets of roles written out at an endpoint, how many endpoints or classes write one, and questions for one role. */
    private void roles(List<Module> modules) {
        heading("Roles");
        System.out.printf("%-28s %20s %12s %20s%n", "module", "literal role sets", "written", "questions for a role");
        var allowed = Pattern.compile("@RolesAllowed\\s*\\(([^)]*)\\)");
        var asked = Pattern.compile(
                "\\bis\\(Role\\.\\w+\\)|\\bis\\(\"[\\w:-]+\"\\)|\\bhasRole\\(|isUserInRole\\(|roles\\(\\)\\.contains\\(");
        for (var module : modules) {
            var sets = new HashSet<List<String>>();
            var written = 0;
            var questions = 0L;
            for (var source : module.main()) {
                for (var found : allowed.matcher(source.code()).results().toList()) {
                    var roles = literals(found.group(1)).toList();
                    if (!roles.isEmpty()) {
                        sets.add(roles);
                        written++;
                    }
                }
                questions += asked.matcher(source.code()).results().count();
            }
            if (written + questions > 0) {
                System.out.printf("%-28s %20d %12d %20d%n", module.name(), sets.size(), written, questions);
            }
        }
    }

    /**
     * Lines of all files of src; the length of a production file with a type in it; pairs of places where six or more lines
     * are the same; packages that reach themselves over another.
     */
    private void perModule(List<Module> modules) throws IOException {
        heading("Modules");
        System.out.printf(
                "%-28s %7s %7s %7s %8s %7s %7s %7s %9s%n",
                "module", "java", "tests", "other", "classes", "median", "p95", "pairs", "circular");
        for (var module : modules) {
            var main = module.main().stream().mapToLong(Source::lines).sum();
            var test = module.test().stream().mapToLong(Source::lines).sum();
            var lengths = module.main().stream()
                    .filter(source -> !source.isPackageInfo())
                    .map(Source::lines)
                    .sorted()
                    .toList();
            System.out.printf(
                    "%-28s %7d %7d %7d %8d %7s %7s %7d %9d%n",
                    module.name(),
                    main,
                    test,
                    otherLines(module),
                    lengths.size(),
                    quantile(lengths, 0.5),
                    quantile(lengths, 0.95),
                    repeats(module.main()),
                    inCycles(module.main()));
        }
    }

    private static long otherLines(Module module) throws IOException {
        var src = module.folder().resolve("src");
        if (!Files.isDirectory(src)) {
            return 0;
        }
        try (var files = Files.walk(src)) {
            return files.filter(path ->
                            path.toString().matches(".*\\.(dmn|html|properties|sql|yaml|csv|css|scss|js|txt|json|xsd)"))
                    .mapToLong(path -> {
                        try {
                            return Files.readString(path).lines().count();
                        } catch (IOException e) {
                            return 0;
                        }
                    })
                    .sum();
        }
    }

    private static String quantile(List<Long> sorted, double part) {
        return sorted.isEmpty()
                ? "-"
                : String.valueOf(sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(part * sorted.size()) - 1)));
    }

    // Blank lines, comments, package, imports and lines of brackets alone are no text that one could share; two blocks
    // that
    // differ in the words of their strings and in spaces alone are the same block.
    private static long repeats(List<Source> sources) {
        var texts = sources.stream()
                .map(source -> source.code()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .filter(line -> !line.matches("(package|import) .*|[\\[\\](){};,]*"))
                        .map(line -> line.replaceAll("\"[^\"]*\"", "\"\"").replaceAll("\\s+", ""))
                        .toList())
                .toList();
        var places = new HashMap<List<String>, List<int[]>>();
        for (var file = 0; file < texts.size(); file++) {
            var lines = texts.get(file);
            for (var at = 0; at + BLOCK <= lines.size(); at++) {
                places.computeIfAbsent(lines.subList(at, at + BLOCK), none -> new ArrayList<>())
                        .add(new int[] {file, at});
            }
        }
        // A pair counts where it begins: the lines before it differ, or there are none.
        var pairs = 0L;
        for (var same : places.values()) {
            for (var i = 0; i < same.size(); i++) {
                for (var j = i + 1; j < same.size(); j++) {
                    var a = same.get(i);
                    var b = same.get(j);
                    var overlaps = a[0] == b[0] && Math.abs(a[1] - b[1]) < BLOCK;
                    var goesOn = a[1] > 0
                            && b[1] > 0
                            && texts.get(a[0])
                                    .get(a[1] - 1)
                                    .equals(texts.get(b[0]).get(b[1] - 1));
                    if (!overlaps && !goesOn) {
                        pairs++;
                    }
                }
            }
        }
        return pairs;
    }

    private static int inCycles(List<Source> sources) {
        var packages = sources.stream().map(Source::packageName).collect(Collectors.toCollection(TreeSet::new));
        var uses = new TreeMap<String, Set<String>>();
        var name = Pattern.compile("\\b(org\\.welcomingcity(?:\\.[a-z][a-z0-9_]*)+)\\.[A-Z]");
        for (var source : sources) {
            var from = source.packageName();
            name.matcher(source.code()).results().map(found -> found.group(1)).forEach(to -> {
                if (!to.equals(from) && packages.contains(to)) {
                    uses.computeIfAbsent(from, none -> new TreeSet<>()).add(to);
                }
            });
        }
        return (int) packages.stream().filter(one -> reaches(uses, one)).count();
    }

    private static boolean reaches(Map<String, Set<String>> uses, String target) {
        Deque<String> open = new ArrayDeque<>(uses.getOrDefault(target, Set.of()));
        Collection<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next.equals(target)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    /** Beans of an application package, and those with three public methods or more. */
    private void verbs(List<Module> modules) {
        heading("Use cases");
        var method = Pattern.compile(
                "(?m)^    public (?!static |record |enum |interface |class |sealed |final class )[^=;{]*\\(");
        for (var module : modules) {
            var beans = module.main().stream()
                    .filter(source -> source.isIn("application"))
                    .filter(source -> source.code().matches("(?s).*@(ApplicationScoped|RequestScoped|Singleton)\\b.*"))
                    .toList();
            if (!beans.isEmpty()) {
                var many = beans.stream()
                        .filter(source -> method.matcher(source.code())
                                        .results()
                                        .filter(found -> !found.group().contains(" " + simpleName(source) + "("))
                                        .count()
                                >= 3)
                        .toList();
                System.out.printf(
                        "%-28s %4d use cases, %d with three or more public methods%n",
                        module.name(), beans.size(), many.size());
            }
        }
    }

    private static String simpleName(Source source) {
        return source.path().getFileName().toString().replace(".java", "");
    }

    /** Records and enumerations of the portal that have the components of one of a service, name by name. */
    private void mirror(List<Module> modules) {
        heading("What the portal writes again");
        var portal = ofModule(modules, "services/portal");
        var services = modules.stream()
                .filter(module -> Set.of(
                                "services/citations",
                                "services/reporting",
                                "services/casework",
                                "services/casework-policy",
                                "services/ledger",
                                "services/platform")
                        .contains(module.name()))
                .flatMap(module -> module.main().stream())
                .toList();
        var records = records(portal);
        var known = new HashSet<>(records(services).values());
        var enums = enums(portal);
        var knownEnums = new HashSet<>(enums(services).values());
        System.out.printf(
                "%d records, %d of them equal to a record of a service%n",
                records.size(),
                records.values().stream().filter(known::contains).count());
        System.out.printf(
                "%d enumerations, %d of them equal to one of a service%n",
                enums.size(),
                enums.values().stream().filter(knownEnums::contains).count());
    }

    private static List<Source> ofModule(List<Module> modules, String name) {
        return modules.stream()
                .filter(module -> module.name().equals(name))
                .flatMap(module -> module.main().stream())
                .toList();
    }

    private static Map<String, Set<String>> records(List<Source> sources) {
        var found = new TreeMap<String, Set<String>>();
        for (var source : sources) {
            var record = Pattern.compile("\\brecord (\\w+)(?:<[^(]*>)?\\s*\\(").matcher(source.code());
            while (record.find()) {
                var names = components(source.code(), record.end());
                // One component alone is equal to anything.
                if (names.size() > 1) {
                    found.put(source.path() + "#" + record.group(1), names);
                }
            }
        }
        return found;
    }

    private static Set<String> components(String code, int from) {
        var depth = 0;
        var part = new StringBuilder();
        var names = new TreeSet<String>();
        for (var at = from; at < code.length(); at++) {
            var c = code.charAt(at);
            if (c == '"') {
                var literal = LITERAL.matcher(code);
                at = literal.find(at) ? literal.end() - 1 : at;
            } else if ((c == ',' || c == ')') && depth == 0) {
                var name = Pattern.compile("(\\w+)\\s*$").matcher(part);
                if (name.find()) {
                    names.add(name.group(1));
                }
                part.setLength(0);
                if (c == ')') {
                    return names;
                }
            } else {
                depth += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
                part.append(c);
            }
        }
        return names;
    }

    private static Map<String, Set<String>> enums(List<Source> sources) {
        var found = new TreeMap<String, Set<String>>();
        var declared = Pattern.compile("\\benum (\\w+)[^{]*\\{([^;}]*)");
        for (var source : sources) {
            declared.matcher(withoutArguments(source.code()))
                    .results()
                    .forEach(type -> found.put(
                            source.path() + "#" + type.group(1),
                            Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b")
                                    .matcher(type.group(2))
                                    .results()
                                    .map(MatchResult::group)
                                    .collect(Collectors.toCollection(TreeSet::new))));
        }
        found.values().removeIf(Set::isEmpty);
        return found;
    }

    // What stands in parentheses, innermost first; strings before, as they hold parentheses too.
    private static String withoutArguments(String code) {
        var left = LITERAL.matcher(code).replaceAll("");
        for (var before = ""; !before.equals(left); ) {
            before = left;
            left = left.replaceAll("\\([^()]*\\)", " ");
        }
        return left;
    }

    /** Message bundles that the test of words does not hold to its rules. */
    private void bundles(List<Module> modules) throws IOException {
        heading("Bundles of words");
        var all = ofModule(modules, "services/portal").stream()
                .filter(source -> source.code().contains("@MessageBundle"))
                .filter(source -> source.code().contains("interface "))
                .toList();
        var test = root.resolve("services/portal/src/test/java/org/welcomingcity/portal/WordsTest.java");
        var text = Files.exists(test) ? Files.readString(test) : "";
        // A test that finds the bundles by itself misses none.
        var finds = !text.contains("BUNDLES = List.of(");
        var missing = all.stream()
                .map(Measure::simpleName)
                .filter(name -> !finds && !text.matches("(?s).*\\b" + name + "\\.class\\b.*"))
                .toList();
        System.out.printf(
                "%d bundles, not in the test of words: %s%n", all.size(), missing.isEmpty() ? "none" : missing);
    }

    /** Files and lines that a change adds or alters, without what the build writes. */
    private void action(String commits) throws IOException, InterruptedException {
        var range = commits.contains("..") ? commits : commits + "^.." + commits;
        var git = new ProcessBuilder("git", "diff", "--numstat", range)
                .directory(root.toFile())
                .start();
        var generated = Pattern.compile(
                "docs/(api/|access\\.md|ledger-events\\.md|policy-catalogue\\.md).*|.*who-may-call\\.txt");
        var lines = new String(git.getInputStream().readAllBytes())
                .lines()
                .map(line -> line.split("\t"))
                .toList();
        if (git.waitFor() != 0) {
            System.err.println("git knows no " + range);
            System.exit(1);
        }
        var written = lines.stream()
                .filter(line -> !generated.matcher(line[2]).matches())
                .toList();
        System.out.printf(
                "%d files, %d of them written by the build; %d lines added by hand, %d removed%n",
                lines.size(),
                lines.size() - written.size(),
                written.stream()
                        .filter(line -> !line[0].equals("-"))
                        .mapToInt(line -> Integer.parseInt(line[0]))
                        .sum(),
                written.stream()
                        .filter(line -> !line[1].equals("-"))
                        .mapToInt(line -> Integer.parseInt(line[1]))
                        .sum());
        lines.forEach(line -> System.out.printf("%5s %5s  %s%n", line[0], line[1], line[2]));
    }

    private static void heading(String words) {
        System.out.printf("%n%s%n", words);
    }
}
