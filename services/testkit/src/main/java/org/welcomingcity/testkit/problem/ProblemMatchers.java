package org.welcomingcity.testkit.problem;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.specification.ResponseSpecification;

/** Expectations on problem+json answers (RFC 9457) as this system writes them. */
public final class ProblemMatchers {

    private ProblemMatchers() {}

    /** A problem of the status whose type ends in the code, and which shows nothing of the inside. */
    public static ResponseSpecification problem(int status, String code) {
        return new ResponseSpecBuilder()
                .expectStatusCode(status)
                .expectHeader("Content-Type", startsWith("application/problem+json"))
                .expectBody("status", equalTo(status))
                .expectBody("type", equalTo("urn:welcoming-city:problem:" + code))
                .expectBody(allOf(
                        not(containsString("org.welcomingcity")),
                        not(containsString("java.")),
                        not(containsString("Exception"))))
                .build();
    }

    /** Likewise, with a fault about the field under the rule. */
    public static ResponseSpecification problem(int status, String code, String field, String rule) {
        return new ResponseSpecBuilder()
                .addResponseSpecification(problem(status, code))
                .expectBody("faults.find { it.field == '" + field + "' }.rule", equalTo(rule))
                .expectBody("faults.field", hasItem(field))
                .build();
    }
}
