package org.welcomingcity.citations.lookup.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.welcomingcity.citations.citation.http.PaperAddresses;
import org.welcomingcity.citations.lookup.application.LookUpOwnCitation;
import org.welcomingcity.citations.lookup.domain.HeldDetail;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.limit.AttemptLimit;
import org.welcomingcity.platform.openapi.CommonAnswers;
import org.welcomingcity.platform.problem.Problems;
import org.welcomingcity.platform.time.CityTime;

/**
 * One's own citation, open to everybody who holds its paper. What is not found, and what is found and does not fit, are answered
 * alike and after the same time, and neither a number nor a detail can be tried more than so often.
 */
@Path("/api/v1/citation-lookup")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Citations")
public class CitationLookupResource {

    private final AttemptLimit limit = new AttemptLimit(10, Duration.ofHours(1));
    private final LookUpOwnCitation lookUp;
    private final PaperAddresses addresses;

    private final Duration everyAnswerTakes;

    /** @param everyAnswerTakes longer than a look-up takes, so that how long it took tells nothing */
    CitationLookupResource(
            LookUpOwnCitation lookUp,
            PaperAddresses addresses,
            @ConfigProperty(name = "city.lookup.every-answer-takes") Duration everyAnswerTakes) {
        this.lookUp = lookUp;
        this.everyAnswerTakes = everyAnswerTakes;
        this.addresses = addresses;
    }

    @POST
    @PermitAll
    @RunOnVirtualThread
    @Operation(
            operationId = "lookUpCitation",
            summary =
                    "One's own citation, by its number and something else that stands on its paper; ten attempts an hour for a number or a detail")
    @Extension(name = CommonAnswers.STORES_NOTHING, value = "true", parseValue = true)
    @APIResponse(responseCode = "200", description = "What to do about it")
    @APIResponse(responseCode = "429", description = "Tried too often; Retry-After says when again")
    public RestResponse<OwnCitation> find(@NotNull @Valid LookupForm form) {
        return inTheSameTime(() -> {
            var typed = folded(form.number());
            var detail = HeldDetail.typed(form.detail());
            // Neither the details of one number can be tried out, nor the numbers of one detail.
            for (var key : List.of("number " + typed, "detail " + detail.folded())) {
                limit.attempt(key).ifPresent(wait -> {
                    throw Problems.tooManyAttempts(wait);
                });
            }
            return number(typed)
                    .flatMap(number -> lookUp.find(number, detail))
                    .map(found -> RestResponse.ok(view(found)))
                    .orElseGet(() -> Problems.instead(notFound()));
        });
    }

    private OwnCitation view(LookUpOwnCitation.Found found) {
        return OwnCitation.of(
                found,
                office(addresses.court()),
                office(addresses.registrar()),
                LocalDate.ofInstant(found.citation().issuedAt(), CityTime.ZONE));
    }

    private static OwnCitation.Office office(PaperAddresses.Office office) {
        return new OwnCitation.Office(
                office.name(), office.address(), office.confirmedOn().isPresent());
    }

    // An O that was read for a zero behind the letter is one.
    private static String folded(String typed) {
        var text = typed.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
        return text.isEmpty() ? text : text.charAt(0) + text.substring(1).replace('O', '0');
    }

    private static Optional<CitationNumber> number(String folded) {
        try {
            return Optional.of(new CitationNumber(folded));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Refusal notFound() {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "no-such-citation",
                "No citation has this number and this detail.",
                List.of(new Refusal.Fault(
                        "",
                        "held-citation",
                        null,
                        "the number and the detail do not stand on one citation",
                        "Check both against the paper. The number stands at its top right.")));
    }

    private <T> T inTheSameTime(Supplier<T> work) {
        var until = System.nanoTime() + everyAnswerTakes.toNanos();
        try {
            return work.get();
        } finally {
            try {
                Thread.sleep(Duration.ofNanos(Math.max(0, until - System.nanoTime())));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
