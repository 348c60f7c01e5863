package org.welcomingcity.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.validation.ConstraintViolation;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Stale;
import org.welcomingcity.platform.words.ProblemWords;

/** Turns a refusal into the problem document that a caller reads. */
public final class Problems {

    private static final int TOO_MANY_REQUESTS = 429;

    private static final String TYPE = "urn:welcoming-city:problem:";

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private Problems() {}

    /** The problem document of a refusal; throwing it rolls back, {@link #answer} does not. */
    public static HttpProblem of(Refusal refusal) {
        return HttpProblem.builder()
                .withType(URI.create(TYPE + refusal.code()))
                .withTitle(titleOf(refusal.code()))
                .withStatus(statusOf(refusal.kind()))
                .withDetail(ProblemWords.said(refusal.detail()))
                .with("faults", ProblemWords.said(Cites.of(refusal.faults())))
                .build();
    }

    /** A refusal as an answer: what was done in the transaction so far, such as recording the refusal, stays. */
    public static Response answer(Refusal refusal) {
        return of(refusal).toResponse();
    }

    /**
     * The same from a method that shows a T where nothing is refused, so that its signature says what it shows: the answer
     * holds the problem document and no T.
     */
    @SuppressWarnings("unchecked") // Nobody reads the entity as a T; it is written as what it is.
    public static <T> RestResponse<T> instead(Refusal refusal) {
        var answer = answer(refusal);
        return (RestResponse<T>) RestResponse.ResponseBuilder.create(answer.getStatus())
                .entity(answer.getEntity())
                .type(answer.getMediaType())
                .build();
    }

    /**
     * The problem document of what a request broke off with: a refusal, a form that cannot be read, or something of ours.
     */
    public static HttpProblem of(Exception failure) {
        return of(failure, false);
    }

    /** @param stateNamed whether the request named the state that it was made on, as {@code If-Match} */
    static HttpProblem of(Exception failure, boolean stateNamed) {
        return switch (failure) {
            case HttpProblem problem -> problem;
            case Stale stale -> of(stale);
            case Refused refused -> of(refused.refusal());
            case JsonProcessingException json -> JsonFaults.problemOf(json);
            default -> unexpected(failure, stateNamed);
        };
    }

    /** The problem document of a form that does not keep to its rules. */
    public static HttpProblem ofViolations(Collection<? extends ConstraintViolation<?>> violations) {
        return ofViolations(violations, violation -> violation.getPropertyPath().toString());
    }

    /** Too many attempts: when the next may be made stands in {@code Retry-After}, in seconds. */
    public static HttpProblem tooManyAttempts(Duration wait) {
        var problem = plain(
                TOO_MANY_REQUESTS,
                "too-many-attempts",
                "This was tried too often. Wait, then check what you typed before you try again.");
        return HttpProblem.builder(problem)
                .withHeader("Retry-After", wait.toSeconds() + 1)
                .build();
    }

    static HttpProblem ofViolations(
            Collection<? extends ConstraintViolation<?>> violations, Function<ConstraintViolation<?>, String> path) {
        return malformed(
                "malformed-request",
                "The request does not keep to its form.",
                violations.stream()
                        .map(violation -> faultOf(violation, path.apply(violation)))
                        .sorted(Comparator.comparing(Fault::field).thenComparing(Fault::rule))
                        .toList());
    }

    private static Fault faultOf(ConstraintViolation<?> violation, String path) {
        var annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (annotation) {
            case "NotNull", "NotBlank", "NotEmpty" ->
                new Fault(path, "form-required", null, "this is needed", "please give it");
            default ->
                new Fault(
                        path,
                        "form-" + annotation.toLowerCase(Locale.ROOT),
                        null,
                        violation.getMessage(),
                        "please correct it");
        };
    }

    // Whoever is told no is also told what to look at: the version that is stored, and what became different.
    private static HttpProblem of(Stale stale) {
        var refusal = stale.refusal();
        return HttpProblem.builder()
                .withType(URI.create(TYPE + refusal.code()))
                .withTitle(titleOf(refusal.code()))
                .withStatus(statusOf(refusal.kind()))
                .withDetail(ProblemWords.said(refusal.detail()))
                .with("faults", ProblemWords.said(Cites.of(refusal.faults())))
                .with("currentVersion", stale.currentVersion())
                .with("differences", stale.differences())
                .build();
    }

    private static HttpProblem unexpected(Exception failure, boolean stateNamed) {
        if (DatabaseAway.isBehind(failure)) {
            LOG.warn("the database is away", failure);
            return DatabaseAway.problem();
        }
        if (AtOnce.isBehind(failure)) {
            LOG.debug("two changed one thing at once", failure);
            return AtOnce.problem(stateNamed);
        }
        var check = NotStorable.behind(failure);
        if (check.isPresent()) {
            LOG.error("a form let through what the database does not keep: " + check.get(), failure);
            return NotStorable.problem(check.get());
        }
        LOG.error("a request failed in a way nobody foresaw", failure);
        return plain(500, "unexpected", "Something failed on our side; nothing of this request was stored.");
    }

    static HttpProblem malformed(String code, String detail, List<Fault> faults) {
        return of(new Refusal(Refusal.Kind.MALFORMED, code, detail, faults));
    }

    static HttpProblem plain(int status, String code, String detail) {
        return HttpProblem.builder()
                .withType(URI.create(TYPE + code))
                .withTitle(titleOf(code))
                .withStatus(status)
                .withDetail(ProblemWords.said(detail))
                .with("faults", List.of())
                .build();
    }

    /** A problem document without faults as the text that is sent, for where no endpoint answers. */
    static String json(int status, String code, String detail) {
        return new JsonObject()
                .put("type", TYPE + code)
                .put("status", status)
                .put("title", titleOf(code))
                .put("detail", detail)
                .put("faults", new JsonArray())
                .encode();
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
            case UNSUPPORTED_TYPE -> 415;
        };
    }
}
