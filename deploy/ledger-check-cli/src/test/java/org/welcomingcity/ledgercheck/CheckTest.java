package org.welcomingcity.ledgercheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.ledger.tree.TreeHash;

/** Every way in which somebody could be at an export, or at the database behind it, and what the checker says then. */
class CheckTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_ledger_as_it_was_sealed_is_verified() throws Exception {
        var ledger = Ledger.begun().grown(40, 7).rotated().grown(3, 1).rotated().grown(20, 9);

        var verdict = verdictOn(ledger.export(), "--key", ledger.firstKey());

        assertThat(verdict.path("verified").asBoolean()).isTrue();
        assertThat(verdict.path("entries").asInt()).isEqualTo(66);
        assertThat(verdict.path("keys")).hasSize(3);
        assertThat(verdict.path("keyGiven").asBoolean()).isTrue();
        assertThat(verdict.has("finding")).isFalse();
    }

    @Test
    void heads_from_before_their_leaves_were_signed_too_are_verified() throws Exception {
        var ledger = Ledger.begunLongAgo().grown(30, 4);
        assertThat(verdictOn(ledger.export()).path("verified").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 29, 30})
    void an_altered_entry_is_named(int position) throws Exception {
        var ledger = Ledger.begun().grown(29, 6);

        var finding = findingIn(ledger, lines -> replaced(lines, position, "\\\"DONE\\\"", "\\\"DENIED\\\""));

        assertThat(finding.path("kind").asText()).isEqualTo("ALTERED");
        assertThat(finding.path("position").asInt()).isEqualTo(position);
        assertThat(finding.path("entry").path("id").asText()).endsWith("%012d".formatted(position));
        assertThat(finding.path("entry").path("subject").asText())
                .isEqualTo(position == 1 ? "ledger/signing-key" : "citation/C%07d".formatted(position));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 29, 30})
    void a_missing_entry_is_named(int position) throws Exception {
        var ledger = Ledger.begun().grown(29, 6);

        var finding = findingIn(ledger, lines -> without(lines, position));

        assertThat(finding.path("kind").asText()).isEqualTo("MISSING");
        assertThat(finding.path("position").asInt()).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 29, 30})
    void a_missing_entry_is_named_when_all_others_were_numbered_anew(int position) throws Exception {
        var ledger = Ledger.begun().grown(29, 6);

        var finding = findingIn(ledger, lines -> numberedAnew(without(lines, position)));

        assertThat(finding.path("kind").asText()).isEqualTo("MISSING");
        assertThat(finding.path("position").asInt()).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 29, 30})
    void an_inserted_entry_is_named_when_all_others_were_numbered_anew(int position) throws Exception {
        var ledger = Ledger.begun().grown(29, 6);

        var finding = findingIn(ledger, lines -> numberedAnew(with(lines, position, foreign())));

        assertThat(finding.path("kind").asText()).isEqualTo("INSERTED");
        assertThat(finding.path("position").asInt()).isEqualTo(position);
        assertThat(finding.path("entry").path("subject").asText()).isEqualTo("citation/C0000999");
    }

    @Test
    void an_entry_that_stands_there_twice_is_named() throws Exception {
        var ledger = Ledger.begun().grown(29, 6);

        var finding = findingIn(ledger, lines -> {
            var copy = lines.get(indexOf(lines, 11));
            return numberedAnew(with(lines, 12, copy));
        });

        assertThat(finding.path("kind").asText()).isEqualTo("INSERTED");
        assertThat(finding.path("position").asInt()).isEqualTo(12);
    }

    @Test
    void an_entry_after_the_last_head_is_named() throws Exception {
        var ledger = Ledger.begun().grown(29, 6);

        var finding = findingIn(ledger, lines -> {
            var longer = new ArrayList<>(lines);
            longer.add(lines.size() - 1, foreign());
            return numberedAnew(longer);
        });

        assertThat(finding.path("kind").asText()).isEqualTo("INSERTED");
        assertThat(finding.path("position").asInt()).isEqualTo(31);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 17, 24})
    void reordered_entries_are_named_as_they_stand_and_numbered_anew(int position) throws Exception {
        for (UnaryOperator<List<String>> then :
                List.<UnaryOperator<List<String>>>of(lines -> lines, CheckTest::numberedAnew)) {
            var ledger = Ledger.begun().grown(29, 6);

            var finding = findingIn(ledger, lines -> then.apply(swapped(lines, position, position + 5)));

            assertThat(finding.path("kind").asText()).isEqualTo("REORDERED");
            assertThat(finding.path("position").asInt()).isEqualTo(position);
            assertThat(finding.path("says").asText())
                    .contains("sealed at " + (position + 5))
                    .contains("stands at " + (position + 5));
        }
    }

    @Test
    void of_two_altered_entries_the_first_is_named() throws Exception {
        var ledger = Ledger.begun().grown(29, 6);

        var finding = findingIn(
                ledger,
                lines -> replaced(
                        replaced(lines, 20, "\\\"DONE\\\"", "\\\"DENIED\\\""), 9, "\\\"DONE\\\"", "\\\"DENIED\\\""));

        assertThat(finding.path("position").asInt()).isEqualTo(9);
    }

    @Test
    void a_number_that_is_not_the_entrys_own_is_named() throws Exception {
        var finding = findingIn(
                Ledger.begun().grown(29, 6), lines -> replaced(lines, 8, "\"position\":8", "\"position\":80"));

        assertThat(finding.path("kind").asText()).isEqualTo("ALTERED");
        assertThat(finding.path("position").asInt()).isEqualTo(8);
    }

    @Test
    void without_prints_in_the_heads_the_numbers_and_the_roots_narrow_it_down() throws Exception {
        var missing = findingIn(Ledger.begunLongAgo().grown(29, 6), lines -> without(lines, 17));
        assertThat(missing.path("kind").asText()).isEqualTo("MISSING");
        assertThat(missing.path("position").asInt()).isEqualTo(17);

        var reordered = findingIn(Ledger.begunLongAgo().grown(29, 6), lines -> swapped(lines, 8, 11));
        assertThat(reordered.path("kind").asText()).isEqualTo("REORDERED");
        assertThat(reordered.path("position").asInt()).isEqualTo(8);

        var altered = findingIn(
                Ledger.begunLongAgo().grown(29, 6), lines -> replaced(lines, 17, "\\\"DONE\\\"", "\\\"DENIED\\\""));
        assertThat(altered.path("kind").asText()).isEqualTo("ALTERED");
        assertThat(altered.path("says").asText()).contains("positions 14 to 19");
    }

    @Test
    void a_head_whose_root_was_rewritten_to_fit_is_named() throws Exception {
        var ledger = Ledger.begun().grown(29, 6);
        var other = Ledger.newKey();

        var finding = findingIn(ledger, lines -> {
            var forged =
                    ledger.note(13, TreeHash.ofLeaf(new byte[0]), Collections.nCopies(6, TreeHash.OF_NOTHING), other);
            return lines.stream()
                    .map(line -> line.startsWith("{\"kind\":\"head\",\"size\":13,")
                            ? Ledger.json("kind", "head", "size", 13, "note", forged)
                            : line)
                    .toList();
        });

        assertThat(finding.path("kind").asText()).isEqualTo("HEAD_FORGED");
        assertThat(finding.path("says").asText()).contains("is signed by another key");
        assertThat(finding.path("position").asInt()).isEqualTo(13);
    }

    @Test
    void a_witnessed_head_of_another_key_is_named_as_that() throws Exception {
        var ledger = Ledger.begun().grown(12, 3);
        var other = Ledger.begun().grown(12, 3);
        var witnessed = Files.writeString(directory.resolve("clerk.txt"), other.notes.getLast());

        var finding =
                verdictOn(ledger.export(), "--witnessed", witnessed.toString()).path("finding");

        assertThat(finding.path("kind").asText()).isEqualTo("KEY_BROKEN");
        assertThat(finding.path("says").asText()).contains("another key");
    }

    @Test
    void a_missing_head_is_named() throws Exception {
        var finding = findingIn(
                Ledger.begun().grown(29, 6),
                lines -> lines.stream()
                        .filter(line -> !line.startsWith("{\"kind\":\"head\",\"size\":13,"))
                        .toList());

        assertThat(finding.path("kind").asText()).isEqualTo("HEAD_MISSING");
        assertThat(finding.path("position").asInt()).isEqualTo(13);
    }

    @Test
    void heads_that_changed_places_are_named() throws Exception {
        var finding = findingIn(Ledger.begun().grown(29, 6), lines -> {
            var changed = new ArrayList<>(lines);
            var first = heads(lines).getFirst();
            var second = heads(lines).get(1);
            Collections.swap(changed, lines.indexOf(first), lines.indexOf(second));
            return changed;
        });

        assertThat(finding.path("kind").asText()).isEqualTo("HEAD_MISSING");
    }

    @Test
    void another_first_key_than_the_trusted_one_is_said() throws Exception {
        var verdict = verdictOn(
                Ledger.begun().grown(5, 2).export(), "--key", Ledger.begun().firstKey());

        assertThat(verdict.path("finding").path("kind").asText()).isEqualTo("KEY_BROKEN");
    }

    @Test
    void a_head_of_the_old_key_after_the_rotation_was_sealed_is_forged() throws Exception {
        var ledger = Ledger.begun().grown(3, 3).rotated().grown(2, 2);
        var rotation = ledger.export();
        // The same entries, but the next head is signed as if no rotation had been.
        var careless = Ledger.begun().grown(3, 3);
        careless.append(Ledger.event(
                5,
                "ledger.key-rotated",
                java.util.Map.of(
                        "details",
                        java.util.Map.of(
                                "verifierKey", Ledger.verifierKey(Ledger.newKey()), "previous", careless.firstKey()))));
        careless.grown(2, 1);

        assertThat(verdictOn(rotation).path("verified").asBoolean()).isTrue();
        var finding = verdictOn(careless.export()).path("finding");
        assertThat(finding.path("kind").asText()).isEqualTo("HEAD_FORGED");
        assertThat(finding.path("position").asInt()).isEqualTo(7);
    }

    @Test
    void a_rotation_away_from_another_key_is_named() throws Exception {
        var ledger = Ledger.begun().grown(3, 3);
        ledger.append(Ledger.event(
                5,
                "ledger.key-rotated",
                java.util.Map.of(
                        "details",
                        java.util.Map.of(
                                "verifierKey",
                                Ledger.verifierKey(Ledger.newKey()),
                                "previous",
                                Ledger.verifierKey(Ledger.newKey())))));
        ledger.grown(2, 1);

        var finding = verdictOn(ledger.export()).path("finding");
        assertThat(finding.path("kind").asText()).isEqualTo("KEY_BROKEN");
        assertThat(finding.path("position").asInt()).isEqualTo(5);
    }

    @Test
    void an_export_without_its_end_is_named() throws Exception {
        var finding = findingIn(Ledger.begun().grown(29, 6), lines -> lines.subList(0, lines.size() - 1));
        assertThat(finding.path("kind").asText()).isEqualTo("CUT_SHORT");
    }

    @Test
    void an_end_cut_off_cleanly_shows_against_a_witnessed_head_only() throws Exception {
        var ledger = Ledger.begun().grown(12, 3);
        var then = ledger.export();
        var shorter = new ArrayList<>(then);
        ledger.grown(6, 3);
        var witnessed = Files.writeString(
                directory.resolve("clerk.txt"),
                "received by the clerk\n\n" + ledger.notes.get(1) + "\n" + ledger.notes.getLast());

        assertThat(verdictOn(shorter).path("verified").asBoolean()).isTrue();
        assertThat(verdictOn(ledger.export(), "--witnessed", witnessed.toString())
                        .path("verified")
                        .asBoolean())
                .isTrue();
        var finding = verdictOn(shorter, "--witnessed", witnessed.toString()).path("finding");
        assertThat(finding.path("kind").asText()).isEqualTo("CUT_SHORT");
        assertThat(finding.path("says").asText()).contains("The end was cut off");
        assertThat(finding.path("position").asInt()).isEqualTo(14);
    }

    @Test
    void a_ledger_signed_anew_by_the_keys_holder_shows_against_a_witnessed_head() throws Exception {
        var ledger = Ledger.begun().grown(12, 3);
        var witnessed = Files.writeString(
                directory.resolve("clerk.txt"),
                ledger.note(
                        7,
                        TreeHash.ofLeaf(new byte[] {1}),
                        Collections.nCopies(3, TreeHash.OF_NOTHING),
                        keyOf(ledger)));

        var finding =
                verdictOn(ledger.export(), "--witnessed", witnessed.toString()).path("finding");
        assertThat(finding.path("kind").asText()).isEqualTo("ALTERED");
        assertThat(finding.path("says").asText()).contains("witness");
    }

    @Test
    void a_line_nobody_can_read_is_named_and_told_why() throws Exception {
        var finding = findingIn(Ledger.begun().grown(29, 6), lines -> {
            var changed = new ArrayList<>(lines);
            changed.set(indexOf(lines, 17), "{\"kind\":\"entry\",");
            return changed;
        });
        assertThat(finding.path("kind").asText()).isEqualTo("ALTERED");
        assertThat(finding.path("position").asInt()).isEqualTo(17);
        assertThat(finding.path("says").asText()).contains("not JSON");
    }

    @Test
    void half_a_character_does_not_pass_for_a_question_mark() throws Exception {
        var finding = findingIn(Ledger.begun().grown(29, 6), lines -> replaced(lines, 17, "who?", "who\\ud800"));
        assertThat(finding.path("kind").asText()).isEqualTo("ALTERED");
        assertThat(finding.path("position").asInt()).isEqualTo(17);
    }

    @Test
    void a_member_that_is_there_twice_is_no_way_to_show_one_and_hash_the_other() throws Exception {
        var finding = findingIn(
                Ledger.begun().grown(29, 6),
                lines -> replaced(lines, 17, "{\"kind\":\"entry\"", "{\"kind\":\"entry\",\"event\":\"shown\""));
        assertThat(finding.path("kind").asText()).isEqualTo("ALTERED");
        assertThat(finding.path("position").asInt()).isEqualTo(17);
    }

    @Test
    void what_is_typed_wrong_and_what_is_no_export_have_their_own_status() throws Exception {
        var export = Ledger.written(
                directory.resolve("e"), Ledger.begun().grown(2, 1).export());
        assertThat(run(export.toString())).isEqualTo(Main.VERIFIED);
        assertThat(run("--help")).isEqualTo(Main.VERIFIED);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("EXIT STATUS");
        assertThat(run()).isEqualTo(Main.WRONG_USE);
        assertThat(run("--what", export.toString())).isEqualTo(Main.WRONG_USE);
        assertThat(run("--key")).isEqualTo(Main.WRONG_USE);
        assertThat(run("--key", "a+b+c", export.toString())).isEqualTo(Main.WRONG_USE);
        assertThat(run(export.toString(), export.toString())).isEqualTo(Main.WRONG_USE);
        assertThat(run("--witnessed", export.toString(), export.toString())).isEqualTo(Main.WRONG_USE);
        assertThat(run(directory.resolve("nothing").toString())).isEqualTo(Main.UNREADABLE);
        assertThat(run(Ledger.written(directory.resolve("f"), List.of("hello")).toString()))
                .isEqualTo(Main.UNREADABLE);
        assertThat(run(Files.createFile(directory.resolve("g")).toString())).isEqualTo(Main.UNREADABLE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("not an export");
    }

    @Test
    void a_person_is_told_in_words() throws Exception {
        var ledger = Ledger.begun().grown(29, 6);
        assertThat(run(Ledger.written(directory.resolve("e"), ledger.export()).toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("30 entries under 5 tree heads are as they were sealed")
                .contains("--key")
                .contains("--witnessed");
        out.reset();
        run(Ledger.written(directory.resolve("f"), without(ledger.export(), 12)).toString());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("NOT as it was sealed")
                .contains("MISSING")
                .contains("position 12");
    }

    // --- what somebody might do to an export ---

    private static java.security.KeyPair keyOf(Ledger ledger) throws Exception {
        var field = Ledger.class.getDeclaredField("signing");
        field.setAccessible(true);
        return (java.security.KeyPair) field.get(ledger);
    }

    private static String foreign() {
        return Ledger.json(
                "kind", "entry", "position", 1, "event", Ledger.event(999, "citation.issued", java.util.Map.of()));
    }

    private static int indexOf(List<String> lines, long position) {
        var start = "{\"kind\":\"entry\",\"position\":" + position + ",";
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no entry " + position);
    }

    private static List<String> heads(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("{\"kind\":\"head\""))
                .toList();
    }

    private static List<String> replaced(List<String> lines, long position, String what, String by) {
        var changed = new ArrayList<>(lines);
        var at = indexOf(lines, position);
        assertThat(lines.get(at)).contains(what);
        changed.set(at, lines.get(at).replace(what, by));
        return changed;
    }

    private static List<String> without(List<String> lines, long position) {
        var changed = new ArrayList<>(lines);
        changed.remove(indexOf(lines, position));
        return changed;
    }

    private static List<String> with(List<String> lines, long position, String line) {
        var changed = new ArrayList<>(lines);
        changed.add(indexOf(lines, position), line);
        return changed;
    }

    private static List<String> swapped(List<String> lines, long one, long other) {
        var changed = new ArrayList<>(lines);
        Collections.swap(changed, indexOf(lines, one), indexOf(lines, other));
        return changed;
    }

    /** As a database would give them out after somebody moved everything: consecutive, heads after their sizes, counted. */
    private static List<String> numberedAnew(List<String> lines) {
        var entries = new ArrayList<String>();
        var heads = new java.util.TreeMap<Integer, String>();
        for (var line : lines) {
            try {
                var node = (ObjectNode) JSON.readTree(line);
                switch (node.path("kind").asText()) {
                    case "entry" ->
                        entries.add(node.put("position", entries.size() + 1).toString());
                    case "head" -> heads.put(node.path("size").asInt(), line);
                    default -> {}
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        var anew = new ArrayList<String>();
        anew.add(lines.getFirst().replaceAll("\"size\":[0-9]+", "\"size\":" + entries.size()));
        for (var i = 1; i <= entries.size(); i++) {
            anew.add(entries.get(i - 1));
            if (heads.containsKey(i)) {
                anew.add(heads.remove(i));
            }
        }
        anew.addAll(heads.values());
        anew.add(Ledger.json(
                "kind", "end", "entries", entries.size(), "heads", heads(lines).size()));
        return anew;
    }

    private JsonNode findingIn(Ledger ledger, UnaryOperator<List<String>> tampering) throws Exception {
        assertThat(verdictOn(ledger.export()).path("verified").asBoolean()).isTrue();
        var verdict = verdictOn(tampering.apply(ledger.export()));
        assertThat(verdict.path("verified").asBoolean()).isFalse();
        return verdict.path("finding");
    }

    private JsonNode verdictOn(List<String> export, String... options) throws Exception {
        var file = Ledger.written(directory.resolve("export.ndjson"), export);
        out.reset();
        var status = run(Stream.concat(Stream.of("--json", file.toString()), Stream.of(options))
                .toArray(String[]::new));
        var verdict = JSON.readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(status).isEqualTo(verdict.path("verified").asBoolean() ? Main.VERIFIED : Main.NOT_AS_SEALED);
        return verdict;
    }

    private int run(String... arguments) throws Exception {
        return Main.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
