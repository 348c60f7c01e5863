package org.welcomingcity.ledgercheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command line of {@code deploy/ledger-check}. */
public final class Main {

    static final int VERIFIED = 0;
    static final int NOT_AS_SEALED = 1;
    static final int WRONG_USE = 2;
    static final int UNREADABLE = 3;

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final PrintStream out;
    private final PrintStream err;

    private Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Ends the process with what the check came to. */
    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    /** The same without ending the process. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) throws InterruptedException {
        return new Main(out, err).run(arguments);
    }

    private int run(List<String> arguments) throws InterruptedException {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.print(usage());
            return VERIFIED;
        }
        try {
            var options = Options.read(arguments);
            var verdict = withRows(check(options), options);
            say(verdict, options.json());
            return verdict.verified() ? VERIFIED : NOT_AS_SEALED;
        } catch (Options.WrongUse e) {
            err.println(e.getMessage());
            err.println("Mend: see deploy/ledger-check --help.");
            return WRONG_USE;
        } catch (SQLException e) {
            err.println("The database cannot be read: " + e.getMessage());
            err.println(
                    "Mend: give its address as jdbc:postgresql://host/name?user=name; the password stands in PGPASSFILE.");
            return UNREADABLE;
        } catch (NoSuchFileException e) {
            err.println("There is no file " + e.getFile() + ".");
            return UNREADABLE;
        } catch (Check.NotAnExport e) {
            err.println("This is not an export of a ledger: " + e.getMessage() + ".");
            err.println("Mend: fetch one from /api/v1/ledger/export, as an auditor.");
            return UNREADABLE;
        } catch (IOException e) {
            err.println("The file cannot be read: " + e.getMessage());
            return UNREADABLE;
        }
    }

    private static Verdict check(Options options) throws IOException, InterruptedException, Check.NotAnExport {
        var witnessed = new ArrayList<Head>();
        for (var file : options.witnessed()) {
            witnessed.addAll(Options.heads(file));
        }
        Recording recording;
        try (var export = Files.newInputStream(options.export())) {
            recording = Recording.of(export, witnessed.stream().map(Head::size).toList());
        }
        var verdict = Check.of(recording, options.key(), witnessed);
        var finding = verdict.finding();
        return finding == null || finding.line() == null
                ? verdict
                : verdict.with(finding.named(named(options.export(), finding.line())));
    }

    // Of a ledger that is not as it was sealed nothing can be said about rows.
    private static Verdict withRows(Verdict verdict, Options options) throws IOException, SQLException {
        var database = options.rows();
        return database == null || verdict.finding() != null
                ? verdict
                : verdict.withRows(Rows.compared(options.export(), database));
    }

    private static Finding.@Nullable Named named(Path export, long line) throws IOException {
        try (var lines = Files.lines(export, StandardCharsets.UTF_8)) {
            var text = lines.skip(line - 1).findFirst().orElse("");
            var event = JSON.readTree(JSON.readTree(text).path("event").asText());
            return event == null || !event.isObject()
                    ? null
                    : new Finding.Named(
                            text(event, "id"), text(event, "type"), text(event, "subject"), text(event, "time"));
        } catch (JsonProcessingException | java.io.UncheckedIOException e) {
            return null;
        }
    }

    private static @Nullable String text(JsonNode event, String member) {
        return event.path(member).isTextual() ? event.path(member).asText() : null;
    }

    private void say(Verdict verdict, boolean json) throws JsonProcessingException {
        if (json) {
            out.println(JSON.writeValueAsString(verdict));
            return;
        }
        var finding = verdict.finding();
        if (finding == null) {
            out.printf(
                    "%s: %,d entries under %,d tree heads are as they were sealed.%n",
                    verdict.origin(), verdict.entries(), verdict.heads());
        } else {
            out.printf("%s: NOT as it was sealed.%n", verdict.origin());
            out.printf("  %s%s%n", finding.kind(), finding.line() == null ? "" : ", line " + finding.line());
            out.println("  " + finding.says());
            var entry = finding.entry();
            if (entry != null) {
                out.printf("  It says: %s %s, %s, %s.%n", entry.type(), entry.subject(), entry.time(), entry.id());
            }
        }
        sayRows(verdict.rows());
        out.println("root " + verdict.root());
        verdict.keys().forEach(key -> out.println("key  " + key));
        if (!verdict.keyGiven()) {
            out.println("The first key is the export's own word. Give the one you were handed, with --key.");
        }
        if (verdict.witnessed() == 0) {
            out.println("No head kept elsewhere was compared (--witnessed): whether the end was cut off, or everything "
                    + "signed again, cannot be seen.");
        }
    }

    private void sayRows(@Nullable List<RowFinding> rows) {
        if (rows == null) {
            return;
        }
        if (rows.isEmpty()) {
            out.println("The rows of the database stand as the ledger says.");
        } else {
            out.printf("The database is NOT as the ledger says, in %,d places:%n", rows.size());
            rows.forEach(row -> out.printf("  %s: %s.%n", row.kind(), row.says()));
        }
    }

    private static String usage() {
        try (var text = Main.class.getResourceAsStream("usage.txt")) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
