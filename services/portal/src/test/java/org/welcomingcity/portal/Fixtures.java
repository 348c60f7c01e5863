package org.welcomingcity.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the stand-in answers unless a test says otherwise. */
final class Fixtures {

    static final String CITATION = "C0000412";
    static final String DEPARTURE = "0b4c8f0e-6a64-4d55-9d1c-2f5f2d5b7a11";
    static final String DRAFT = "6a1d1c39-65d9-4d0c-9d1b-0f7e4c1b2a33";
    static final String IMPORT = "3f1a6a38-2f6e-4a5e-8c6c-1c8a3bb2f0aa";
    static final String BOOK = "R-2026-001";
    static final String LEASE = "5b4c8f0e-6a64-4d55-9d1c-2f5f2d5b7a55";
    static final String NUMBER = "R1000003";
    static final String HEARING = "7c4c8f0e-6a64-4d55-9d1c-2f5f2d5b7a77";
    static final String SUMMONS = "9c4c8f0e-6a64-4d55-9d1c-2f5f2d5b7a99";
    static final String CHARGE_LIST = "8a4c8f0e-6a64-4d55-9d1c-2f5f2d5b7a88";
    static final String DIFFERENCE = "d14c8f0e-6a64-4d55-9d1c-2f5f2d5b7a21";
    static final String BATCH = "b14c8f0e-6a64-4d55-9d1c-2f5f2d5b7a22";
    static final String STATE = "\"3\"";

    private Fixtures() {}

    static Map<String, StubCitations.Answer> answers() {
        var answers = new HashMap<String, StubCitations.Answer>();
        answers.put("POST /api/v1/stops/preview", ok(decision()));
        answers.put("POST /api/v1/stops", new StubCitations.Answer(201, receipt(), STATE));
        answers.put("GET /api/v1/citations", ok(file("queue.json")));
        answers.put("GET /api/v1/work", ok(file("work.json")));
        answers.put("GET /api/v1/work/today", ok(file("work-today.json")));
        answers.put("GET /api/v1/warrant-checks", ok("{\"items\": []}"));
        answers.put("GET /api/v1/citation-search", ok(file("found.json")));
        answers.put("GET /api/v1/citations/" + CITATION, new StubCitations.Answer(200, citation(), STATE));
        answers.put("GET /api/v1/citations/" + CITATION + "/trail", ok(file("trail.json")));
        answers.put(
                "PUT /api/v1/citations/" + CITATION + "/assignment", new StubCitations.Answer(200, citation(), STATE));
        answers.put("GET /api/v1/citations/" + CITATION + "/notes", ok(file("notes.json")));
        answers.put(
                "POST /api/v1/citations/" + CITATION + "/notes",
                new StubCitations.Answer(
                        201,
                        "{\"id\": \"1a4c8f0e-6a64-4d55-9d1c-2f5f2d5b7a05\", \"text\": \"x\", \"by\": \"c\", \"at\": \"2026-11-20T17:00:00Z\"}",
                        ""));
        answers.put("GET /api/v1/citations/" + CITATION + "/print", ok("%PDF-1.7 as if"));
        answers.put("GET /api/v1/opportunities", ok("{\"now\": \"2026-11-18T19:40:00Z\", \"items\": []}"));
        answers.put("GET /api/v1/departures", ok("{\"items\": [" + departure() + "], \"next\": null}"));
        answers.put("GET /api/v1/departures/" + DEPARTURE, new StubCitations.Answer(200, departure(), STATE));
        answers.put(
                "PUT /api/v1/departures/" + DEPARTURE + "/conclusion",
                new StubCitations.Answer(200, departure(), STATE));
        answers.put("GET /api/v1/drafts", ok("{\"items\": [" + draft() + "]}"));
        answers.put("GET /api/v1/drafts/" + DRAFT, ok(draft()));
        answers.put("DELETE /api/v1/drafts/" + DRAFT, new StubCitations.Answer(204, "", ""));
        answers.put("GET /api/v1/state-exports", ok("{\"items\": [" + file("state-export.json") + "]}"));
        answers.put("POST /api/v1/state-exports", new StubCitations.Answer(202, file("state-export.json"), ""));
        answers.put("GET /api/v1/state-exports/" + IMPORT, ok(file("state-export.json")));
        answers.put("GET /api/v1/state-exports/" + IMPORT + "/findings", ok(file("findings.json")));
        answers.put("GET /api/v1/state-exports/" + IMPORT + "/findings.csv", ok("line,words\n251,no hour\n"));
        answers.put("GET /api/v1/state-citations/ordinance/summary", ok(file("ordinance-summary.json")));
        answers.put("GET /api/v1/state-citations/ordinance", ok(file("ordinance-lines.json")));
        answers.put("GET /api/v1/state-citations/ordinance.csv", ok("citation\nR1234567\n"));
        answers.put("GET /api/v1/state-citations/speeding/summary", ok(file("speeding-summary.json")));
        answers.put("GET /api/v1/state-citations/speeding", ok(file("speeding-lines.json")));
        answers.put("GET /api/v1/state-citations/speeding.csv", ok("citation\nR7654321\n"));
        answers.put("GET /api/v1/books", ok("{\"items\": [" + file("book.json") + "]}"));
        answers.put("POST /api/v1/books", new StubCitations.Answer(201, file("book.json"), STATE));
        answers.put("GET /api/v1/books/" + BOOK, new StubCitations.Answer(200, file("book.json"), STATE));
        answers.put("PUT /api/v1/books/" + BOOK + "/receipt", new StubCitations.Answer(200, file("book.json"), STATE));
        answers.put("POST /api/v1/books/" + BOOK + "/completion", ok(file("book.json")));
        answers.put("GET /api/v1/books/" + BOOK + "/audit-sheet", ok("number,state\nR1000001,ISSUED\n"));
        answers.put("GET /api/v1/books/" + BOOK + "/leases", ok("{\"items\": [" + file("lease.json") + "]}"));
        answers.put("POST /api/v1/books/" + BOOK + "/leases", new StubCitations.Answer(201, file("lease.json"), ""));
        answers.put("GET /api/v1/leases/overdue", ok("{\"items\": [" + file("lease.json") + "]}"));
        answers.put("GET /api/v1/leases/" + LEASE, ok(file("lease.json")));
        answers.put("POST /api/v1/leases/" + LEASE + "/return", ok(file("lease.json")));
        answers.put("POST /api/v1/leases/" + LEASE + "/unaccounted", ok(file("lease.json")));
        answers.put("GET /api/v1/numbers", ok("{\"items\": [" + file("number.json") + "], \"next\": \"after-3\"}"));
        answers.put("GET /api/v1/numbers/" + NUMBER, new StubCitations.Answer(200, file("number.json"), STATE));
        answers.put("POST /api/v1/numbers/" + NUMBER + "/explanation", ok(file("number.json")));
        answers.put("PUT /api/v1/numbers/" + NUMBER + "/countersignature", ok(file("number.json")));
        for (var report : List.of("delivery", "copies", "forwardings")) {
            answers.put(
                    "POST /api/v1/citations/" + CITATION + "/" + report,
                    new StubCitations.Answer(200, citation(), STATE));
        }
        courtAnswers(answers);
        lookupAnswers(answers);
        exchangeAnswers(answers);
        answers.put("GET /api/v1/locations", ok(file("locations.json")));
        answers.put("GET /api/v1/offences", ok(file("offences.json")));
        answers.put("GET /api/v1/people", ok(file("people.json")));
        answers.put(
                "GET /api/v1/citations/" + CITATION + "/opportunity",
                new StubCitations.Answer(200, file("opportunity.json"), STATE));
        for (var told : List.of("calls", "end", "choice")) {
            answers.put(
                    "POST /api/v1/citations/" + CITATION + "/opportunity/" + told,
                    new StubCitations.Answer(200, file("opportunity.json"), STATE));
        }
        answers.put("POST /api/v1/narrative-remarks", ok("{\"remarks\": []}"));
        answers.put("GET /api/v1/impound-grounds", ok(file("impound-grounds.json")));
        answers.put("GET /api/v1/stated-grounds", ok(file("stated-grounds.json")));
        answers.put(
                "POST /api/v1/departures/" + DEPARTURE + "/reply", new StubCitations.Answer(200, departure(), STATE));
        return answers;
    }

    private static void courtAnswers(Map<String, StubCitations.Answer> answers) {
        var citation = "/api/v1/citations/" + CITATION;
        answers.put("GET " + citation + "/contest", withState(file("contest.json")));
        for (var report : List.of(
                "hearings",
                "hearings/" + HEARING + "/good-cause",
                "hearings/" + HEARING + "/notices",
                "hearings/" + HEARING + "/dates-to-avoid",
                "outcomes",
                "appeals",
                "payments",
                "default",
                "closing")) {
            answers.put("POST " + citation + "/contest/" + report, withState(file("contest.json")));
        }
        for (var write : List.of("GET ", "POST ")) {
            answers.put(write + citation + "/complaint-application", withState(file("application.json")));
            answers.put(write + citation + "/summonses", withState(file("summonses.json")));
        }
        answers.put("POST " + citation + "/complaint-application/signature", withState(file("application.json")));
        for (var report : List.of("attempts", "return")) {
            answers.put("POST " + citation + "/summonses/" + SUMMONS + "/" + report, withState(file("summonses.json")));
        }
    }

    private static void exchangeAnswers(Map<String, StubCitations.Answer> answers) {
        answers.put(
                "GET /api/v1/differences",
                ok("{\"items\": [" + file("difference.json") + "], \"next\": \"after-25\"}"));
        answers.put("GET /api/v1/differences/standing", ok(file("standing.json")));
        answers.put("GET /api/v1/differences/" + DIFFERENCE, withState(file("difference.json")));
        answers.put("PUT /api/v1/differences/" + DIFFERENCE + "/owner", withState(file("difference.json")));
        answers.put("PUT /api/v1/differences/" + DIFFERENCE + "/resolution", withState(file("difference.json")));
        answers.put("GET /api/v1/transmissions", ok(file("transmissions.json")));
        answers.put("POST /api/v1/transmissions/batches", new StubCitations.Answer(201, file("batch.json"), ""));
        answers.put("GET /api/v1/transmissions/batches/" + BATCH, ok(file("batch.json")));
        answers.put(
                "POST /api/v1/acknowledgements/imports",
                new StubCitations.Answer(
                        207,
                        "{\"items\": [{\"messageId\": \"m-1\", \"effect\": \"APPLIED\"}, {\"messageId\": \"m-1\", \"effect\": \"DUPLICATE\"}],"
                                + " \"damaged\": [{\"line\": 4, \"problem\": \"at: not a date and time\"}]}",
                        ""));
        answers.put(
                "POST /api/v1/statements/imports",
                ok("{\"stated\": 12, \"mismatches\": 2, \"opened\": 1, \"damaged\": []}"));
    }

    private static void lookupAnswers(Map<String, StubCitations.Answer> answers) {
        answers.put("GET /api/v1/departure-rates", ok(file("departure-rates.json")));
        answers.put("GET /api/v1/perceived-demographics", ok(file("perceived.json")));
        answers.put("PUT /api/v1/perceived-demographics/" + CITATION, new StubCitations.Answer(204, "", ""));
        answers.put("GET /api/v1/offences/90-10", ok(file("offence.json")));
        answers.put("GET /api/v1/charges", ok(file("charges.json")));
        answers.put("GET /api/v1/charge-lists", ok("{\"items\": [" + charge_list_in_short() + "]}"));
        answers.put("POST /api/v1/charge-lists", ok(file("charge-list.json")));
        answers.put("GET /api/v1/charge-lists/" + CHARGE_LIST, ok(file("charge-list.json")));
        answers.put("GET /api/v1/charge-lists/" + CHARGE_LIST + "/findings.csv", ok("line,damage\n2,CODE_IS_A_DATE\n"));
    }

    private static StubCitations.Answer withState(String body) {
        return new StubCitations.Answer(200, body, STATE);
    }

    private static String charge_list_in_short() {
        var list = file("charge-list.json");
        return list.substring(0, list.indexOf(", \"findings\"")) + "}";
    }

    static String decision() {
        return file("decision.json");
    }

    /** The same case for somebody to whom the service offers no more than these actions. */
    static String offering(String json, String... actions) {
        return json.lines()
                .filter(line -> !line.contains("{\"action\": ")
                        || Arrays.stream(actions).anyMatch(action -> line.contains("\"" + action + "\"")))
                .collect(Collectors.joining("\n"))
                .replaceAll(",(\\s*])", "$1");
    }

    static String citation() {
        return file("citation.json").replace("\"@decision@\"", decision());
    }

    static String receipt() {
        return "{\"stopId\": \"4f1f6a38-2f6e-4a5e-8c6c-1c8a3bb2f001\", \"citation\": " + citation() + "}";
    }

    static String departure() {
        return file("departure.json");
    }

    static String draft() {
        return file("draft.json");
    }

    static String problem(String code, int status, String detail, String... faults) {
        return """
                {"type": "urn:welcoming-city:problem:%s", "title": "%s", "status": %d, "detail": "%s", "faults": [%s]}""".formatted(code, code, status, detail, String.join(",", faults));
    }

    static String fault(String field, String rule, String cite, String problem, String mend) {
        return """
                {"field": "%s", "rule": "%s", "cite": "%s", "problem": "%s", "mend": "%s"}""".formatted(field, rule, cite, problem, mend);
    }

    static String file(String name) {
        try (var stream = Fixtures.class.getResourceAsStream("/stub/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StubCitations.Answer ok(String body) {
        return new StubCitations.Answer(200, body, "");
    }
}
