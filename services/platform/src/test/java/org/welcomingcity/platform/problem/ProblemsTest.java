package org.welcomingcity.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;

class ProblemsTest {

    private enum Color {
        RED,
        GREEN
    }

    private record Form(
            @NotNull @Nullable String name,
            @Size(max = 3) @Nullable String code,
            @Nullable Integer count,
            @Nullable LocalDate day,
            @Nullable Color color,
            @Nullable Boolean yes,
            @Nullable List<Form> parts) {}

    private static final ObjectMapper JSON = mapper();

    @ParameterizedTest
    @CsvSource({
        "MALFORMED, 400",
        "AGAINST_THE_RULES, 422",
        "NOT_FOUND, 404",
        "CONFLICT, 409",
        "NOT_PERMITTED, 403",
        "STALE, 412",
        "STATE_NOT_NAMED, 428",
        "TOO_LARGE, 413"
    })
    void eachKindOfNoHasItsStatus(Refusal.Kind kind, int status) {
        var problem = Problems.of(refusal(kind));

        assertThat(problem.getStatusCode()).isEqualTo(status);
        assertThat(problem.getType()).hasToString("urn:welcoming-city:problem:unknown-offense");
        assertThat(problem.getTitle()).isEqualTo("Unknown offense");
        assertThat(problem.getDetail()).isEqualTo("There is nothing at this address.");
        assertThat(problem.getParameters()).containsKey("faults");
    }

    @ParameterizedTest
    @EnumSource(Refusal.Kind.class)
    void aRefusalThatIsThrownIsToldAsOneThatIsReturned(Refusal.Kind kind) {
        var refusal = refusal(kind);

        assertThat(Problems.of(new Refused(refusal)).getStatusCode())
                .isEqualTo(Problems.answer(refusal).getStatus());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"nome\": \"x\"}                        | nome           | form-unknown-field | remove it",
                "{\"count\": \"many\"}                    | count          | form-type          | send a number",
                "{\"name\": 5}                            | name           | form-format        | send a text",
                "{\"day\": \"yesterday\"}                 | day            | form-format        | send a date such as 2026-03-02",
                "{\"color\": \"BLUE\"}                    | color          | form-format        | send one of RED, GREEN",
                "{\"yes\": 1}                          | yes            | form-format        | send true or false",
                "{\"parts\": {\"name\": \"x\"}}           | parts          | form-type          | send a list",
                "{\"parts\": [{\"day\": \"2026-02-30\"}]} | parts[0].day   | form-format        | send a date such as 2026-03-02",
                "{\"name\":                               | ''             | form-json          | send one well-formed JSON object in UTF-8",
            })
    void whatJsonCannotBeReadIsSaidByField(String body, String field, String rule, String mend) {
        var failure = catchThrowableOfType(JsonProcessingException.class, () -> JSON.readValue(body, Form.class));

        var fault = onlyFaultOf(Problems.of((Exception) failure));

        assertThat(fault.field()).isEqualTo(field);
        assertThat(fault.rule()).isEqualTo(rule);
        assertThat(fault.mend()).startsWith(mend);
        assertThat(fault.problem() + fault.mend())
                .doesNotContain("org.welcomingcity")
                .doesNotContain("java.");
    }

    @Test
    void aFormThatDoesNotKeepToItsRulesIsToldAllOfThemInOrder() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var violations = factory.getValidator().validate(new Form(null, "long", null, null, null, null, null));

            assertThat(faultsOf(Problems.ofViolations(violations)))
                    .extracting(Fault::field, Fault::rule)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("code", "form-size"),
                            org.assertj.core.groups.Tuple.tuple("name", "form-required"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P03", "53300"})
    void aDatabaseThatIsAwayPassesByItself(String state) {
        var problem = Problems.of(new IllegalStateException("query", new SQLException("gone", state)));

        assertThat(problem.getStatusCode()).isEqualTo(503);
        assertThat(problem.getHeaders()).containsEntry("Retry-After", "5");
    }

    @ParameterizedTest
    @CsvSource({"23505, 409", "40001, 409", "40P01, 409", "22001, 422", "23514, 422", "22021, 422", "55P03, 503"})
    void whatTheDatabaseRefusesIsToldByItsKindAndTellsNothing(String state, int status) {
        var problem = Problems.of(new IllegalStateException("query", new SQLException("secret table", state)));

        assertThat(problem.getStatusCode()).isEqualTo(status);
        assertThat(problem.getDetail()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({"23505, 412", "40001, 412", "22001, 422"})
    void whoeverNamedAStateIsToldThatItChanged(String state, int status) {
        var failure = new IllegalStateException("query", new SQLException("secret table", state));

        assertThat(Problems.of(failure, true).getStatusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"42P01", "XX000"})
    void aDatabaseThatSaysNoIsAFailureOfOursAndTellsNothing(String state) {
        var problem = Problems.of(new IllegalStateException("query", new SQLException("secret table", state)));

        assertThat(problem.getStatusCode()).isEqualTo(500);
        assertThat(problem.getDetail()).doesNotContain("secret");
    }

    private static Refusal refusal(Refusal.Kind kind) {
        return new Refusal(
                kind,
                "unknown-offense",
                "There is nothing at this address.",
                List.of(new Fault("code", "offense-code", null, "check the date", "please correct it")));
    }

    private static Fault onlyFaultOf(HttpProblem problem) {
        assertThat(faultsOf(problem)).hasSize(1);
        return faultsOf(problem).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<Fault> faultsOf(HttpProblem problem) {
        return (List<Fault>) problem.getParameters().get("faults");
    }

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        new JsonStrictness().customize(mapper);
        return mapper;
    }
}
