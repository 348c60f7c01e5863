package org.welcomingcity.testkit.problem;

import static org.hamcrest.Matchers.startsWith;

import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.specification.ResponseSpecification;

/** Expectations on problem+json answers (RFC 9457) as this system writes them. */
public final class ProblemMatchers {

    private ProblemMatchers() {}

    /** A problem of the status whose type ends in the code, and which shows nothing of the inside. */
    public static ResponseSpecification problem(int status, String code) {
        return problem(status, new ProblemDocument(status, code, null, null));
    }

    /** Likewise, with a fault about the field under the rule. */
    public static ResponseSpecification problem(int status, String code, String field, String rule) {
        return problem(status, new ProblemDocument(status, code, field, rule));
    }

    private static ResponseSpecification problem(int status, ProblemDocument document) {
        return new ResponseSpecBuilder()
                .expectStatusCode(status)
                .expectHeader("Content-Type", startsWith("application/problem+json"))
                .expectBody(document)
                .build();
    }
}
