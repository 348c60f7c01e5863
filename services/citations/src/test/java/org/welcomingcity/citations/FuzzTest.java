package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.aSpeedingStop;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.reachesItsReceiver;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.token.Tokens;

/** Every field of every form, each with everything that nobody should type: a problem document, and nothing stored. */
@QuarkusTest
@RealThing
class FuzzTest {

    /** What no field of any of these forms takes. */
    private static final List<Object> NEVER = Arrays.asList(
            "a\u0000b",
            "\u0007",
            "\ud800",
            "x".repeat(20_000),
            List.of(),
            List.of("x"),
            map("a", "b"),
            "",
            "   ",
            "\u001b[31m");

    /** What a text field may take; anything else must not. */
    private static final List<Object> ODD =
            Arrays.asList("\u202eevil", "\u200b", "' or 1=1 --", "<b>x</b>", -1, 1e300, true, "9999-99-99", "NaN");

    private static final String LEAD = Tokens.person("chief.fuzz", "chief", "citation-clerk");

    /** A state that never was: what gets past the form is refused as stale, so that the next try meets the same citation. */
    private static final String NEVER_STORED = "9999";

    private record Form(String path, Map<String, Object> good, String number) {}

    @Test
    void every_field_with_every_bad_value_is_a_problem_and_stores_nothing() {
        for (var form : forms()) {
            var before = Database.everything();
            for (var field : paths(form.good(), "")) {
                for (var bad : NEVER) {
                    if (!isFine(form.good(), field, bad)) {
                        refused(form, altered(form.good(), field, bad), field);
                    }
                }
            }
            refused(form, altered(form.good(), "somethingNobodyKnows", "x"), "unknown field");
            for (var body : List.of("null", "[]", "{", "", "\u0000", "[".repeat(5_000))) {
                refusedBody(form, body);
            }
            assertThat(Database.everything()).as(form.path()).isEqualTo(before);
            for (var field : paths(form.good(), "")) {
                for (var odd : ODD) {
                    neverBreaks(form, altered(form.good(), field, odd), field);
                }
            }
        }
    }

    private static List<Form> forms() {
        var issued = cited(OFFICER, anUnlicensedStop());
        var sent = reachesItsReceiver(cited(OFFICER, aSpeedingStop()));
        var id = UUID.randomUUID();
        return List.of(
                new Form(
                        "delivery",
                        map(
                                "manner",
                                "MAIL",
                                "deliveredAt",
                                "2026-03-06T09:00:00-05:00",
                                "exception",
                                "MORE_TIME_NEEDED",
                                "reason",
                                "why",
                                "addressSource",
                                "LICENCE",
                                "address",
                                "1 Sample Street",
                                "certificateOfMailing",
                                "CM-1"),
                        issued),
                new Form(
                        "copies",
                        map("handedInAt", "2026-03-05T22:45:00-05:00", "receivedBy", "supervisor.one"),
                        issued),
                new Form("forwardings", LifecycleTest.forwarding("SENT", "2026-03-09T10:00:00-04:00"), issued),
                new Form("notes", map("text", "a note"), issued),
                new Form(
                        "contest/hearings",
                        map(
                                "requestedOn",
                                "2026-03-20",
                                "receivedOn",
                                "2026-03-23",
                                "lateReason",
                                "why",
                                "datesToAvoid",
                                List.of(map(
                                        "whose",
                                        "VIOLATOR",
                                        "from",
                                        "2026-04-06",
                                        "until",
                                        "2026-04-10",
                                        "reason",
                                        "away"))),
                        sent),
                new Form(
                        "contest/hearings/" + id + "/good-cause",
                        map("found", true, "decidedOn", "2026-04-02", "note", "x"),
                        sent),
                new Form(
                        "contest/hearings/" + id + "/notices",
                        map(
                                "hearingAt",
                                "2026-04-21T09:00:00-04:00",
                                "court",
                                "Cambridge Division",
                                "room",
                                "2",
                                "receivedOn",
                                "2026-03-30"),
                        sent),
                new Form(
                        "contest/hearings/" + id + "/dates-to-avoid",
                        map(
                                "datesToAvoid",
                                List.of(map(
                                        "whose",
                                        "VIOLATOR",
                                        "from",
                                        "2026-04-06",
                                        "until",
                                        "2026-04-10",
                                        "reason",
                                        "away"))),
                        sent),
                new Form(
                        "contest/outcomes",
                        map(
                                "decidedBy",
                                "CLERK_MAGISTRATE",
                                "decidedOn",
                                "2026-04-21",
                                "noticeOn",
                                "2026-04-21",
                                "note",
                                "x",
                                "lines",
                                List.of(map("line", 1, "outcome", "RESPONSIBLE", "amount", "105.00"))),
                        sent),
                new Form("contest/appeals", map("party", "VIOLATOR", "filedOn", "2026-04-22"), sent),
                new Form("contest/payments", ContestTest.payment("REGISTRAR", "2026-03-18"), sent),
                new Form("contest/default", map("enteredOn", "2026-03-30", "reference", "RMV-1"), sent),
                new Form("contest/closing", map("note", "x"), sent),
                new Form("complaint-application", SummonsTest.application(), issued),
                new Form("complaint-application/signature", map("title", "Patrol Officer"), issued),
                new Form("summonses", SummonsTest.summons(), issued),
                new Form("summonses/" + id + "/attempts", SummonsTest.attempt("IN_HAND", "SERVED"), issued),
                new Form(
                        "summonses/" + id + "/return",
                        map("returnedOn", "2026-04-27", "statement", "Served in hand."),
                        issued));
    }

    // A list may be empty where it may be left out, and a list of lists is no list of forms.
    private static boolean isFine(Map<String, Object> good, String field, Object bad) {
        return bad.equals(List.of())
                && ((field.equals("datesToAvoid") && good.containsKey("requestedOn")) || field.equals("witnesses"));
    }

    private static void refused(Form form, Map<String, Object> body, String field) {
        var answer = send(form, body);
        assertThat(answer.status())
                .as("%s.%s %s", form.path(), field, answer.body())
                .isIn(400, 413, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    private static void neverBreaks(Form form, Map<String, Object> body, String field) {
        var answer = send(form, body);
        assertThat(answer.status())
                .as("%s.%s %s", form.path(), field, answer.body())
                .isLessThan(500);
        if (answer.status() >= 400) {
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
    }

    private static void refusedBody(Form form, String body) {
        var answer = PlainCalls.send(LEAD, "POST", address(form), NEVER_STORED, body);
        assertThat(answer.status())
                .as("%s %s %s", form.path(), body.substring(0, Math.min(9, body.length())), answer.body())
                .isIn(400, 413, 422);
    }

    private static PlainCalls.Answer send(Form form, Map<String, Object> body) {
        return PlainCalls.send(LEAD, "POST", address(form), NEVER_STORED, body);
    }

    private static String address(Form form) {
        return "/api/v1/citations/" + form.number() + "/" + form.path();
    }

    /** The paths of all values in a form: {@code lines.0.amount}. */
    private static List<String> paths(Object value, String prefix) {
        var paths = new ArrayList<String>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                var path = prefix.isEmpty() ? key.toString() : prefix + "." + key;
                paths.add(path);
                paths.addAll(paths(inner, path));
            });
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            paths.addAll(paths(list.getFirst(), prefix + ".0"));
        }
        return paths;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> altered(Map<String, Object> good, String path, Object bad) {
        var copy = (Map<String, Object>) copyOf(good);
        var steps = path.split("\\.");
        Object place = copy;
        for (var step = 0; step < steps.length - 1; step++) {
            place = place instanceof List<?> list
                    ? list.get(Integer.parseInt(steps[step]))
                    : ((Map<String, Object>) place).get(steps[step]);
        }
        ((Map<String, Object>) place).put(steps[steps.length - 1], bad);
        return copy;
    }

    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<String, Object>();
            map.forEach((key, inner) -> copy.put((String) key, copyOf(inner)));
            return copy;
        }
        return value instanceof List<?> list
                ? Stream.of(list.toArray()).map(FuzzTest::copyOf).collect(java.util.stream.Collectors.toList())
                : value;
    }
}
