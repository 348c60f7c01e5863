package org.welcomingcity.citations.search.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.search.application.FindCitations;
import org.welcomingcity.citations.search.domain.CitationSearch;
import org.welcomingcity.citations.search.domain.PersonSearch;
import org.welcomingcity.citations.search.domain.Reason;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.FoldedText;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.PlateKind;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.platform.time.CityTime;
import org.welcomingcity.platform.time.WrittenTimes;
import org.welcomingcity.policy.citation.CitationKind;

/** Finds citations. */
@Path("/api/v1/citation-search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Citations")
public class CitationSearchResource {

    private static final int SHORTEST_WORD = 2;

    /** The radicals, from which on the signs of Chinese, Japanese and Korean stand in Unicode. */
    private static final int FIRST_SIGN_THAT_IS_A_WORD = 0x2E80;

    private static final int SHORTEST_PLACE = 3;

    private final FindCitations citations;
    private final Acting acting;

    CitationSearchResource(FindCitations citations, Acting acting) {
        this.citations = citations;
        this.acting = acting;
    }

    @GET
    @PermissionsAllowed(Rights.SEARCH_CITATIONS)
    @Operation(
            operationId = "searchCitations",
            summary =
                    "Find citations; everything that is given has to hold, and an officer finds their own. A name needs a"
                            + " purpose, and that it was looked for is on the ledger. Free text never looks into names")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<FoundCitationPage> search(
            @QueryParam("number") @CleanText(max = 8) @Nullable String number,
            @QueryParam("plate") @CleanText(max = 12) @Nullable String plate,
            @QueryParam("plateOf") @CleanText(max = 5) @Nullable String plateOf,
            @QueryParam("plateKind") @Nullable PlateKind plateKind,
            @QueryParam("vin") @CleanText(max = 25) @Nullable String vin,
            @QueryParam("name") @CleanText(max = 100) @Nullable String name,
            @QueryParam("purpose") PersonSearch.@Nullable Purpose purpose,
            @QueryParam("reference") @CleanText(max = 100) @Nullable String reference,
            @QueryParam("from") @CleanText(max = 10) @Nullable String from,
            @QueryParam("to") @CleanText(max = 10) @Nullable String to,
            @QueryParam("officer") @Nullable OfficerId officer,
            @QueryParam("offence") @CleanText(max = 40) @Nullable String offence,
            @QueryParam("place") @CleanText(max = 80) @Nullable String place,
            @QueryParam("status") @Nullable CitationStatus status,
            @QueryParam("kind") @Nullable CitationKind kind,
            @QueryParam("text") @CleanText(max = 120) @Nullable String text,
            @QueryParam("sort") @DefaultValue("NEWEST") CitationSearch.Sort sort,
            @QueryParam("after") @CleanText(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @Context UriInfo uri) {
        var faults = new Faults();
        var names = asTyped(name, faults);
        lettersAndDigits("number", number, faults);
        lettersAndDigits("plate", plate, faults);
        lettersAndDigits("vin", vin, faults);
        if (place != null && FoldedText.words(place).stream().noneMatch(word -> isEnough(word, SHORTEST_PLACE))) {
            faults.add("place", "search-length", "shorter than three characters", "type three characters or more");
        }
        var firstDay = WrittenTimes.day("from", from, faults);
        var lastDay = WrittenTimes.day("to", to, faults);
        faults.refuseIfAny(Refusal.Kind.MALFORMED, "malformed-request", "The search cannot be read.");
        var cursor = Cursor.orNull(after);
        var search = new CitationSearch(
                number,
                plate,
                plateOf == null ? null : plateOf.toUpperCase(Locale.ROOT),
                plateKind == null ? null : plateKind.name(),
                vin,
                names,
                firstDay == null ? null : startOf(firstDay),
                lastDay == null ? null : startOf(lastDay.plusDays(1)),
                officer,
                offence,
                place,
                status == null ? null : status.name(),
                kind == null ? null : kind.name(),
                text,
                sort,
                cursor == null ? null : new CitationSearch.Place(cursor.at(), cursor.key()),
                limit);
        return citations
                .find(search, new Reason(purpose, reference), acting.user())
                .map(FoundCitationView::of)
                .answer(uri, FoundCitationPage::new);
    }

    private static List<String> asTyped(@Nullable String name, Faults faults) {
        if (name == null) {
            return List.of();
        }
        if (FoldedText.words(name).stream().noneMatch(word -> isEnough(word, SHORTEST_WORD))) {
            faults.add("name", "search-length", "no part has two letters", "type two letters of one part or more");
        }
        return List.of(name.strip());
    }

    // One sign of Chinese or Korean may be a whole name.
    private static boolean isEnough(String typed, int letters) {
        return typed.codePointCount(0, typed.length()) >= letters
                || typed.codePoints().anyMatch(sign -> sign >= FIRST_SIGN_THAT_IS_A_WORD);
    }

    private static void lettersAndDigits(String field, @Nullable String typed, Faults faults) {
        if (typed != null && typed.chars().noneMatch(Character::isLetterOrDigit)) {
            faults.add(field, "search-length", "no letter and no digit", "type letters or digits");
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(CityTime.ZONE).toInstant();
    }
}
