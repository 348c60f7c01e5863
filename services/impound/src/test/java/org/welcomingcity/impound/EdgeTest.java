package org.welcomingcity.impound;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.testkit.database.RealPostgres;
import org.welcomingcity.testkit.token.TestIssuer;
import org.welcomingcity.testkit.token.Tokens;

/** What all services share at their edge, tried at the smallest of them. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(TestIssuer.class)
@QuarkusTestResource(CityClerksMail.class)
class EdgeTest {

    private static final String ENTRIES = "/api/v1/ledger/entries";
    private static final String WEBHOOKS = "/api/v1/ledger/webhooks";
    private static final String AUDITOR = Tokens.personFor(Set.of("impound"), "auditor.one", "auditor");
    private static final String ADMIN =
            Tokens.personFor(Set.of("impound"), "admin.one", "administrator", "ledger-admin", "auditor");

    @ParameterizedTest
    @CsvSource({
        "limit=abc, limit, form-format",
        "limit=1e2, limit, form-format",
        "limit=99999999999, limit, form-format",
        "limit=, limit, form-format",
        "limit=0, limit, form-min",
        "limit=1&limit=2, limit, form-parameter-twice",
        "after=KzI5MjI3ODk5NC0wOC0xN1QwNzoxMjo1NVp8QzAwMDAyOTc, after, paging-cursor",
        "after=%00, after, form-cleantext",
        "actor=a%00b, actor, form-cleantext",
        "actor=a%0Ab, actor, form-cleantext",
        "actor=%E2%80%AEx, actor, form-cleantext",
        "from=%2B1000000000-12-31T23:59:59.999999999Z, from, form-format",
        "from=-999999999-01-01T00:00:00%2B18:00, from, form-format",
    })
    void a_parameter_that_is_not_of_its_form_is_named(String query, String field, String rule) {
        var answer = as(AUDITOR).urlEncodingEnabled(false).get(ENTRIES + "?" + query);
        answer.then().statusCode(400).contentType("application/problem+json").body("faults[0].field", equalTo(field));
        if (!rule.isEmpty()) {
            answer.then().body("faults[0].rule", equalTo(rule));
        }
    }

    @ParameterizedTest
    @CsvSource({"DELETE, GET", "PUT, GET", "PATCH, GET", "POST, GET"})
    void a_method_that_an_address_does_not_take_is_answered_with_those_it_takes(String method, String allowed) {
        as(AUDITOR)
                .request(method, ENTRIES)
                .then()
                .spec(problem(405, "method-not-allowed"))
                .header("Allow", containsString(allowed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/%zz",
                "/api/v1/%",
                "/api/v1/ledger/entries?actor=%zz",
                "/api/v1/ledger/entries?actor=%c0%80"
            })
    void an_address_that_cannot_be_read_is_a_problem_document(String address) throws IOException {
        var answer = raw("GET " + address + " HTTP/1.1", "Authorization: Bearer " + AUDITOR);
        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000, 60_000, 200_000})
    void an_address_that_is_too_long_is_a_problem_document(int length) throws IOException {
        var answer = raw("GET /api/v1/ledger/entries?actor=" + "x".repeat(length) + " HTTP/1.1");
        assertThat(answer).startsWith("HTTP/1.1 414").contains("application/problem+json", "address-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%0a", "%E2%80%AE", "%ED%A0%80", "a%7Fb"})
    void a_path_with_a_sign_that_no_name_holds_is_no_fault_of_ours(String sign) {
        as(AUDITOR)
                .urlEncodingEnabled(false)
                .get("/api/v1/ledger/entries/" + sign)
                .then()
                .statusCode(org.hamcrest.Matchers.both(org.hamcrest.Matchers.greaterThanOrEqualTo(400))
                        .and(org.hamcrest.Matchers.lessThan(500)))
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"url\":\"https://a.example/x\",\"url\":\"https://b.example/x\"} | form-name-twice | url",
                "{\"url\":\"https://a.example/\\u202e\"}     | form-cleantext  | url",
                "{\"url\":\"https://a.example/\\u200b\"}     | form-cleantext  | url",
                "{\"url\":\"a\\u0000\"}                      | form-cleantext  | url",
                "{\"url\":\"a\\ud800\"}                      | form-cleantext  | url",
                "{\"url\":\"a\\u000b\"}                      | form-cleantext  | url",
                "{\"ty\\u202epes\":\"a\"}                    | form-cleantext  | ''",
                "{\"types\":[\"a\",\"b\\ufffd\"]}            | form-cleantext  | types[1]",
            })
    void a_body_with_what_no_text_holds_names_field_and_sign(String body, String rule, String field) {
        as(ADMIN)
                .contentType("application/json")
                .header("Idempotency-Key", "edge-" + body.hashCode())
                .body(body)
                .post(WEBHOOKS)
                .then()
                .spec(problem(400, "malformed-request"))
                .body("faults[0].rule", equalTo(rule))
                .body("faults[0].field", equalTo(field));
    }

    @Test
    void a_body_is_utf8_of_a_type_that_is_named() {
        var form = "{\"url\":\"https://a.example/x\"}";
        var utf16 = form.getBytes(StandardCharsets.UTF_16LE);
        var overlong = "{\"url\":\"https://a.example/\u0001\u0002\"}".getBytes(StandardCharsets.ISO_8859_1);
        for (var i = 0; i < overlong.length; i++) {
            overlong[i] = overlong[i] == 1 ? (byte) 0xC1 : overlong[i] == 2 ? (byte) 0xA1 : overlong[i];
        }
        for (var bytes : new byte[][] {utf16, form.getBytes(StandardCharsets.UTF_16), overlong}) {
            as(ADMIN)
                    .header("Idempotency-Key", "edge-bytes")
                    .header("Content-Type", "application/json")
                    .body(bytes)
                    .post(WEBHOOKS)
                    .then()
                    .spec(problem(400, "malformed-request"))
                    .body("faults[0].rule", equalTo("text-encoding"));
        }
        as(ADMIN)
                .header("Idempotency-Key", "edge-charset")
                .header("Content-Type", "application/json; charset=utf-16")
                .body(utf16)
                .post(WEBHOOKS)
                .then()
                .spec(problem(415, "unsupported-media-type"));
    }

    @Test
    void a_body_without_a_type_is_refused() throws IOException {
        var answer = raw(
                "POST " + WEBHOOKS + " HTTP/1.1",
                "Authorization: Bearer " + ADMIN,
                "Idempotency-Key: edge-type",
                "Content-Length: 2",
                "",
                "{}");
        assertThat(answer).startsWith("HTTP/1.1 415").contains("unsupported-media-type", "Content-Type");
    }

    /** A request as it is written on the wire, and its answer. */
    private static String raw(String... lines) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var blank = java.util.Arrays.asList(lines).indexOf("");
            var head = new StringBuilder();
            for (var line : blank < 0 ? lines : java.util.Arrays.copyOf(lines, blank)) {
                head.append(line).append("\r\n");
            }
            head.append("Host: evil.example\r\nConnection: close\r\n\r\n");
            if (blank >= 0) {
                head.append(lines[blank + 1]);
            }
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
