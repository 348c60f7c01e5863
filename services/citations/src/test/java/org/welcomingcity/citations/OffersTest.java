package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.OTHER_OFFICER;
import static org.welcomingcity.citations.Roadside.SUPERVISOR;
import static org.welcomingcity.citations.Roadside.aSpeedingStop;
import static org.welcomingcity.citations.Roadside.anArrestWithoutOtherGround;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.summons.domain.SummonsStatus;
import org.welcomingcity.platform.time.CityTime;
import org.welcomingcity.policy.citation.CitationKind;
import org.welcomingcity.testkit.api.Walks;
import org.welcomingcity.testkit.database.RealPostgres;
import org.welcomingcity.testkit.token.Tokens;

/** What is offered is what the endpoint lets through: every state, every role, every action. */
@QuarkusTest
@RealThing
class OffersTest {

    private static final String CHIEF = Tokens.person("chief.one", "chief");

    private static final Map<String, String> EVERYBODY = inOrder(
            "the officer who issued it", OFFICER,
            "another officer", OTHER_OFFICER,
            "a clerk", CLERK,
            "a supervisor", SUPERVISOR,
            "the chief", CHIEF,
            "an auditor", Tokens.person("auditor.one", "auditor"),
            "an administrator", Tokens.person("administrator.one", "administrator"),
            "a department's system", Tokens.department("citations", "dept-police-cad", "citations:read"));

    /** How an action is asked for, with a form that cannot be what it is refused for. */
    private record Attempt(String method, String path, Supplier<Map<String, Object>> form) {}

    /** A history stands, so the database has to be told to let it be taken back: on one connection for all the steps. */
    private static Connection past;

    private static final int STALE = 412;

    /** The state of each citation as it was last read. */
    private static final Map<String, String> SEEN = new ConcurrentHashMap<>();

    private static final Map<String, Attempt> ACTIONS = actions();

    private static Map<String, Attempt> actions() {
        var actions = new LinkedHashMap<String, Attempt>();
        actions.put(
                "deliverCitation",
                new Attempt("POST", "delivery", () -> map("manner", "AT_SCENE", "deliveredAt", now())));
        actions.put(
                "handInCopies",
                new Attempt("POST", "copies", () -> map("handedInAt", now(), "receivedBy", "supervisor.one")));
        actions.put("forwardCitation", new Attempt("POST", "forwardings", () -> forwarding("SENT")));
        actions.put("assignCitation", new Attempt("PUT", "assignment", () -> map("assignee", "clerk.two")));
        actions.put("addNote", new Attempt("POST", "notes", () -> map("text", "Seen.")));
        actions.put(
                "voidCitation",
                new Attempt(
                        "POST",
                        "/api/v1/numbers/%s/explanation",
                        () -> map("state", "VOIDED", "explanation", "Written for the wrong driver, torn up at once.")));
        return actions;
    }

    @BeforeAll
    static void past_the_guards() throws SQLException {
        past = RealPostgres.server().getPostgresDatabase().getConnection();
        run("set session_replication_role = replica");
    }

    @AfterAll
    static void with_the_guards_again() throws SQLException {
        past.close();
    }

    @Test
    void a_citation_offers_exactly_what_its_endpoints_let_through() {
        assertThat(Walks.through(List.of(CitationKind.values()), OffersTest::ofCitation))
                .isEmpty();
    }

    private static List<String> ofCitation(CitationKind kind) throws SQLException {
        var number = issued(kind);
        var differences = new ArrayList<String>();
        for (var status : CitationStatus.values()) {
            stands(number, status);
            for (var who : EVERYBODY.entrySet()) {
                var offered = offers(who.getValue(), "/api/v1/citations/" + number);
                for (var action : ACTIONS.entrySet()) {
                    var answered = attempt(who.getValue(), number, action.getValue());
                    var let = answered < 300;
                    if (let) {
                        stands(number, status);
                    }
                    if (let != offered.contains(action.getKey()) || (!let && answered != 403 && answered != 409)) {
                        differences.add("%s, %s, %s: offered %s, answered %d"
                                .formatted(status, who.getKey(), action.getKey(), offered, answered));
                    }
                }
            }
        }
        return differences;
    }

    @Test
    void an_offer_names_its_address_and_what_can_be_chosen() throws SQLException {
        var number = issued(CitationKind.CIVIL);
        var offers = as(OFFICER).get("/api/v1/citations/" + number).jsonPath();
        assertThat(offers.getList("offers.action", String.class))
                .containsExactly("deliverCitation", "addNote", "voidCitation");
        assertThat(offers.getString("offers[0].method")).isEqualTo("POST");
        assertThat(offers.getString("offers[0].href")).isEqualTo("/api/v1/citations/" + number + "/delivery");
        assertThat(offers.getList("offers[0].choices.manner", String.class))
                .containsExactly("AT_SCENE", "IN_HAND", "MAIL");
        stands(number, CitationStatus.COPIES_WITH_CHIEF);
        assertThat(events(number)).containsExactly("SENT");
        assertThat(attempt(CLERK, number, new Attempt("POST", "forwardings", () -> forwarding("ACKNOWLEDGED"))))
                .isEqualTo(409);
        assertThat(attempt(CLERK, number, ACTIONS.get("forwardCitation"))).isEqualTo(200);
        assertThat(events(number)).containsExactly("SENT", "ACKNOWLEDGED", "REJECTED");
    }

    @Test
    void a_departure_offers_its_conclusion_to_whoever_may_conclude_it_once() throws SQLException {
        var officerAndChief = Tokens.person("officer.one", "officer", "chief");
        cited(OFFICER, anArrestWithoutOtherGround("The driver would not stop driving."));
        var id = texts("select id::text from departure where officer = 'officer.one' order by opened_at desc")
                .getFirst();
        var address = "/api/v1/departures/" + id;
        for (var status : List.of("OPEN", "AGREED", "RETURNED", "REFERRED_TO_PROFESSIONAL_STANDARDS")) {
            var everybody = new LinkedHashMap<>(EVERYBODY);
            everybody.put("the officer, who is chief too", officerAndChief);
            for (var who : everybody.entrySet()) {
                run("update departure set status = '%s', concluded_by = 'chief.one' where id = '%s'"
                        .formatted(status, id));
                var offered = offers(who.getValue(), address);
                var answered = PlainCalls.send(
                                who.getValue(),
                                "PUT",
                                address + "/conclusion",
                                version("departure where id = '" + id + "'"),
                                map("conclusion", "AGREED", "note", "The driver had started the engine again."))
                        .status();
                assertThat(offered.contains("concludeDeparture"))
                        .as("%s, %s: answered %d", status, who.getKey(), answered)
                        .isEqualTo(answered < 300);
            }
        }
    }

    @Test
    void a_contest_offers_exactly_what_its_endpoints_let_through() {
        assertThat(Walks.through(List.of(CitationKind.values()), OffersTest::ofContest))
                .isEmpty();
    }

    private static List<String> ofContest(CitationKind kind) throws SQLException {
        var number = issued(kind);
        var differences = new ArrayList<String>();
        for (var status : CitationStatus.values()) {
            for (var who : List.of("the officer who issued it", "another officer", "a clerk", "an auditor")) {
                differences.addAll(contested(number, null, status, who));
            }
        }
        return differences;
    }

    @Test
    void a_hearing_offers_exactly_what_its_endpoints_let_through() {
        assertThat(Walks.through(List.of(CitationKind.CIVIL, CitationKind.CRIMINAL), OffersTest::ofHearing))
                .isEmpty();
    }

    private static List<String> ofHearing(CitationKind kind) throws SQLException {
        var number = issued(kind);
        stands(number, kind == CitationKind.CIVIL ? CitationStatus.SENT_RMV : CitationStatus.SENT_COURT);
        assertThat(attempt(CLERK, number, CONTEST.get("requestHearing"))).isEqualTo(200);
        var hearing = texts("select id::text from hearing where citation = '" + number + "'")
                .getFirst();
        var differences = new ArrayList<String>();
        for (var standing : List.of("AWAITING_GOOD_CAUSE", "REFUSED", "REQUESTED", "SCHEDULED")) {
            for (var status : List.of(
                    CitationStatus.SENT_RMV,
                    CitationStatus.HEARING_REQUESTED,
                    CitationStatus.HEARING_4D,
                    CitationStatus.CLOSED)) {
                for (var who : List.of("the officer who issued it", "another officer", "a clerk", "an auditor")) {
                    run("update hearing set status = '%s' where id = '%s'".formatted(standing, hearing));
                    differences.addAll(contested(number, hearing, status, who));
                }
            }
        }
        return differences;
    }

    private static final Map<String, Attempt> APPLICATION = inOrderOf(
            "prepareComplaintApplication",
            new Attempt("POST", "complaint-application", SummonsTest::application),
            "signComplaintApplication",
            new Attempt("POST", "complaint-application/signature", () -> map("title", "Patrol Officer")),
            "recordSummons",
            new Attempt("POST", "summonses", SummonsTest::summons));

    /** Whether an application was written, and signed. */
    private enum Written {
        NONE,
        WRITTEN,
        SIGNED
    }

    @Test
    void an_application_offers_exactly_what_its_endpoints_let_through() {
        assertThat(Walks.through(List.of(CitationKind.values()), OffersTest::ofApplication))
                .isEmpty();
    }

    private static List<String> ofApplication(CitationKind kind) throws SQLException {
        var number = issued(kind);
        var differences = new ArrayList<String>();
        for (var status : CitationStatus.values()) {
            for (var written : Written.values()) {
                for (var who : EVERYBODY.entrySet()) {
                    Step state = () -> {
                        stands(number, status);
                        written(number, written);
                    };
                    var at = "%s, %s, %s".formatted(status, written, who.getKey());
                    state.take();
                    var address = "/api/v1/citations/" + number + "/summonses";
                    var offered = offers(who.getValue(), address);
                    differences.addAll(compared(at, who.getValue(), number, offered, APPLICATION, state));
                    if (written != Written.NONE) {
                        assertThat(offers(who.getValue(), "/api/v1/citations/" + number + "/complaint-application"))
                                .as("the application itself offers the same: %s", at)
                                .isSubsetOf(offered);
                    }
                }
            }
        }
        return differences;
    }

    @Test
    void a_summons_offers_exactly_what_its_endpoints_let_through() throws SQLException {
        var number = issued(CitationKind.CRIMINAL);
        stands(number, CitationStatus.COMPLAINT_ISSUED);
        assertThat(attempt(CLERK, number, APPLICATION.get("recordSummons"))).isEqualTo(200);
        var id = texts("select id::text from summons where citation = '" + number + "'")
                .getFirst();
        var actions = inOrderOf(
                "recordServiceAttempt",
                new Attempt("POST", "summonses/" + id + "/attempts", () -> SummonsTest.attempt("IN_HAND", "SERVED")),
                "returnService",
                new Attempt(
                        "POST",
                        "summonses/" + id + "/return",
                        () -> map("returnedOn", today(), "statement", "Served in hand.")));
        var differences = new ArrayList<String>();
        for (var status : List.of(CitationStatus.COMPLAINT_ISSUED, CitationStatus.CLOSED, CitationStatus.VOID)) {
            for (var standing : SummonsStatus.values()) {
                for (var tried : List.of(false, true)) {
                    for (var who : EVERYBODY.entrySet()) {
                        Step state = () -> {
                            stands(number, status);
                            served(id, standing, tried);
                        };
                        state.take();
                        differences.addAll(compared(
                                "%s, %s, tried %s, %s".formatted(status, standing, tried, who.getKey()),
                                who.getValue(),
                                number,
                                offers(who.getValue(), "/api/v1/citations/" + number + "/summonses"),
                                actions,
                                state));
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    /** Puts everything where it stood before. */
    @FunctionalInterface
    private interface Step {
        void take() throws SQLException;
    }

    // Each action in turn, and where it was let through everything back to where it stood.
    private static List<String> compared(
            String at, String token, String number, List<String> offered, Map<String, Attempt> actions, Step state)
            throws SQLException {
        var differences = new ArrayList<String>();
        for (var action : actions.entrySet()) {
            var answered = attempt(token, number, action.getValue());
            var let = answered < 300;
            if (let) {
                state.take();
            }
            if (let != offered.contains(action.getKey())
                    || (!let && !List.of(403, 404, 409, 422).contains(answered))) {
                differences.add("%s, %s: offered %s, answered %d".formatted(at, action.getKey(), offered, answered));
            }
        }
        return differences;
    }

    private static void written(String number, Written written) throws SQLException {
        run("""
                delete from summons where citation = '%1$s';
                delete from complaint_witness where citation = '%1$s';
                delete from complaint_application where citation = '%1$s'""".formatted(number));
        if (written != Written.NONE) {
            run("""
                    insert into complaint_application (citation, court, facts, prepared_by, prepared_at, signed_by,
                        signer_title, signed_at, version)
                    values ('%s', 'Cambridge', 'The facts.', 'officer.one', now(), %s, 0)""".formatted(
                    number, written == Written.SIGNED ? "'officer.one', 'Officer', now()" : "null, null, null"));
        }
    }

    private static void served(String summons, SummonsStatus status, boolean tried) throws SQLException {
        var back = status.name().startsWith("RETURNED");
        run("""
                delete from service_attempt where summons = '%1$s';
                update summons set status = '%2$s', returned_on = %3$s, return_statement = null, returned_by = null
                where id = '%1$s'""".formatted(summons, status, back ? "current_date" : "null"));
        if (tried) {
            run("""
                    insert into service_attempt (summons, sequence, channel, result, attempted_at, server, place, proof,
                        recorded_at, recorded_by)
                    values ('%s', 0, 'IN_HAND', 'NOT_FOUND', now(), 'officer.one', 'Main Street', null, now(),
                        'officer.one')""".formatted(summons));
        }
    }

    private static final Map<String, Attempt> CONTEST = contestActions();

    private static Map<String, Attempt> contestActions() {
        var actions = new LinkedHashMap<String, Attempt>();
        actions.put(
                "requestHearing",
                new Attempt(
                        "POST",
                        "contest/hearings",
                        () -> map(
                                "requestedOn",
                                today(),
                                "receivedOn",
                                today(),
                                "lateReason",
                                "The notice went astray.")));
        actions.put(
                "fileAppeal",
                new Attempt("POST", "contest/appeals", () -> map("party", "VIOLATOR", "filedOn", today())));
        actions.put(
                "recordDefault",
                new Attempt("POST", "contest/default", () -> map("enteredOn", today(), "reference", "RMV-1")));
        actions.put("closeCitation", new Attempt("POST", "contest/closing", () -> map("note", "Done.")));
        return actions;
    }

    private static Map<String, Attempt> hearingActions(String hearing) {
        var at = "contest/hearings/" + hearing + "/";
        var actions = new LinkedHashMap<String, Attempt>();
        actions.put(
                "decideGoodCause",
                new Attempt("POST", at + "good-cause", () -> map("found", true, "decidedOn", today())));
        actions.put(
                "recordHearingNotice",
                new Attempt(
                        "POST",
                        at + "notices",
                        () -> map(
                                "hearingAt",
                                "2099-04-20T09:00:00-04:00",
                                "court",
                                "Cambridge",
                                "receivedOn",
                                today())));
        actions.put(
                "addDatesToAvoid",
                new Attempt(
                        "POST",
                        at + "dates-to-avoid",
                        () -> map(
                                "datesToAvoid",
                                List.of(map("whose", "VIOLATOR", "from", "2099-04-06", "until", "2099-04-10")))));
        return actions;
    }

    // With what is offered where something is; with what could be where nothing is.
    private static Attempt withChoices(String action, JsonNode view) {
        var choices = choices(action, view);
        if (action.equals("recordPayment")) {
            var line = choices.getOrDefault("line", List.of("1")).getFirst();
            var receiver = choices.getOrDefault("receivedBy", List.of("COURT")).getFirst();
            return new Attempt(
                    "POST",
                    "contest/payments",
                    () -> map(
                            "receivedBy",
                            receiver,
                            "paidOn",
                            today(),
                            "reference",
                            "RMV-" + UUID.randomUUID(),
                            "lines",
                            List.of(map("line", Integer.valueOf(line), "amount", "105.00"))));
        }
        var outcome =
                choices.getOrDefault("outcome:1", List.of("NOT_RESPONSIBLE")).getFirst();
        return new Attempt(
                "POST",
                "contest/outcomes",
                () -> map(
                        "decidedBy", "CLERK_MAGISTRATE",
                        "decidedOn", today(),
                        "noticeOn", today(),
                        "lines", List.of(map("line", 1, "outcome", outcome))));
    }

    private static List<String> contested(String number, String hearing, CitationStatus status, String who)
            throws SQLException {
        var token = EVERYBODY.get(who);
        stands(number, status);
        contestIsEmptyBut(number, hearing);
        var view = view(token, "/api/v1/citations/" + number + "/contest");
        var offered = offered(view);
        var attempts = new LinkedHashMap<>(CONTEST);
        attempts.put("recordPayment", withChoices("recordPayment", view));
        attempts.put("recordOutcomes", withChoices("recordOutcomes", view));
        if (hearing != null) {
            attempts.putAll(hearingActions(hearing));
        }
        var standing = hearing == null
                ? "none"
                : texts("select status from hearing where id = '" + hearing + "'")
                        .getFirst();
        var differences = new ArrayList<String>();
        for (var attempt : attempts.entrySet()) {
            var answered = attempt(token, number, attempt.getValue());
            var let = answered < 300;
            if (let) {
                stands(number, status);
                contestIsEmptyBut(number, hearing);
                if (hearing != null) {
                    run("update hearing set status = '%s' where id = '%s'".formatted(standing, hearing));
                }
            }
            if (let != offered.contains(attempt.getKey())
                    || (!let && !List.of(403, 409, 422).contains(answered))) {
                differences.add("%s, hearing %s, %s, %s: offered %s, answered %d"
                        .formatted(status, standing, who, attempt.getKey(), offered, answered));
            }
        }
        return differences;
    }

    private static void contestIsEmptyBut(String number, String hearing) throws SQLException {
        var others = "citation = '%s' and id::text <> '%s'".formatted(number, hearing);
        run("""
                delete from appeal where citation = '%1$s';
                delete from reported_payment where citation = '%1$s';
                delete from line_outcome where citation = '%1$s';
                delete from hearing_notice where hearing in (select id from hearing where citation = '%1$s');
                delete from hearing_date_to_avoid where hearing in (select id from hearing where citation = '%1$s');
                delete from hearing where %2$s""".formatted(number, others));
    }

    private static List<String> events(String number) {
        return choices("forwardCitation", view(CLERK, "/api/v1/citations/" + number))
                .get("event");
    }

    /** What can be chosen for an action; nothing where it is not offered. */
    private static Map<String, List<String>> choices(String action, JsonNode view) {
        var choices = new HashMap<String, List<String>>();
        for (var offer : view.path("offers")) {
            if (offer.path("action").asText().equals(action)) {
                offer.path("choices")
                        .properties()
                        .forEach(field -> choices.put(field.getKey(), texts(field.getValue())));
                return choices;
            }
        }
        return choices;
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** What somebody is shown; nothing where they are shown nothing. */
    private static JsonNode view(String token, String address) {
        var answer = PlainCalls.get(token, address);
        return answer.status() == 200 ? answer.json() : MissingNode.getInstance();
    }

    private static List<String> offered(JsonNode view) {
        var actions = new ArrayList<String>();
        view.path("offers").forEach(offer -> actions.add(offer.path("action").asText()));
        return actions;
    }

    private static List<String> offers(String token, String address) {
        return offered(view(token, address));
    }

    // The state is read anew only where something was let through, or changed by itself.
    private static int attempt(String token, String number, Attempt attempt) {
        var answered = sent(token, number, attempt, SEEN.computeIfAbsent(number, OffersTest::versionOf));
        if (answered == STALE) {
            SEEN.put(number, versionOf(number));
            answered = sent(token, number, attempt, SEEN.get(number));
        }
        if (answered < 300) {
            SEEN.remove(number);
        }
        return answered;
    }

    private static int sent(String token, String number, Attempt attempt, String version) {
        var path = attempt.path().startsWith("/")
                ? attempt.path().formatted(number)
                : "/api/v1/citations/" + number + "/" + attempt.path();
        return PlainCalls.send(
                        token, attempt.method(), path, version, attempt.form().get())
                .status();
    }

    private static String versionOf(String number) {
        return version("citation where number = '" + number + "'");
    }

    private static String version(String of) {
        return texts("select version::text from " + of).getFirst();
    }

    private static List<String> texts(String sql) {
        try (var statement = past.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void run(String sql) throws SQLException {
        try (var statement = past.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Puts the citation where it could stand, past everything that leads there. */
    private static void stands(String number, CitationStatus status) throws SQLException {
        run("""
                delete from citation_move where citation = '%1$s' and sequence > 0;
                delete from citation_forwarding where citation = '%1$s';
                update citation_number set requested = null, explanation = null, explained_by = null, explained_at = null
                where number = '%1$s';
                update citation set status = '%2$s', delivery_manner = null, delivery_at = null, delivery_by = null
                where number = '%1$s'""".formatted(number, status));
    }

    private static String issued(CitationKind kind) {
        var stop = switch (kind) {
            case WARNING -> {
                var warned = aSpeedingStop();
                warned.put("violations", List.of(map("offence", "90-17", "disposition", "WARNING")));
                warned.put("choice", map("person", "WARNING"));
                yield warned;
            }
            case CIVIL -> aSpeedingStop();
            case CRIMINAL -> anUnlicensedStop();
            case ARREST -> anArrestWithoutOtherGround("The driver would not stop driving.");
        };
        return cited(OFFICER, stop);
    }

    private static Map<String, Object> forwarding(String event) {
        return map("event", event, "means", "IN_HAND", "reference", "receipt 1", "happenedAt", now());
    }

    private static String today() {
        return LocalDate.ofInstant(Instant.now(), CityTime.ZONE).toString();
    }

    private static String now() {
        return Instant.now().minusMillis(1).toString();
    }

    private static Map<String, Attempt> inOrderOf(Object... pairs) {
        var actions = new LinkedHashMap<String, Attempt>();
        for (var index = 0; index < pairs.length; index += 2) {
            actions.put((String) pairs[index], (Attempt) pairs[index + 1]);
        }
        return actions;
    }

    private static Map<String, String> inOrder(String... pairs) {
        var people = new LinkedHashMap<String, String>();
        for (var index = 0; index < pairs.length; index += 2) {
            people.put(pairs[index], pairs[index + 1]);
        }
        return people;
    }
}
