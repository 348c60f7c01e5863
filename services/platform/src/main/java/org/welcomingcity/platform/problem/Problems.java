package org.welcomingcity.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;

/** Turns a refusal into the problem document that a caller reads. */
public final class Problems {

    private static final String TYPE = "urn:welcoming-city:problem:";

    private Problems() {}

    /** The problem document of a refusal; throwing it rolls back, {@link #answer} does not. */
    public static HttpProblem of(Refusal refusal) {
        return HttpProblem.builder()
                .withType(URI.create(TYPE + refusal.code()))
                .withTitle(titleOf(refusal.code()))
                .withStatus(statusOf(refusal.kind()))
                .withDetail(refusal.detail())
                .with("faults", refusal.faults())
                .build();
    }

    /** A refusal as an answer: what was done in the transaction so far, such as recording the refusal, stays. */
    public static Response answer(Refusal refusal) {
        return of(refusal).toResponse();
    }

    static HttpProblem malformed(String code, String detail, List<Fault> faults) {
        return of(new Refusal(Refusal.Kind.MALFORMED, code, detail, faults));
    }

    static HttpProblem plain(int status, String code, String detail) {
        return HttpProblem.builder()
                .withType(URI.create(TYPE + code))
                .withTitle(titleOf(code))
                .withStatus(status)
                .withDetail(detail)
                .with("faults", List.of())
                .build();
    }

    private static String titleOf(String code) {
        var words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    // No default branch: a new kind does not compile until somebody decides its status.
    private static int statusOf(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case AGAINST_THE_RULES -> 422;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case NOT_PERMITTED -> 403;
            case STALE -> 412;
            case STATE_NOT_NAMED -> 428;
            case TOO_LARGE -> 413;
        };
    }
}
