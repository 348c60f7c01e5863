package org.welcomingcity.citations.numbering.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.numbering.application.CountersignExplanation;
import org.welcomingcity.citations.numbering.application.ExplainNumber;
import org.welcomingcity.citations.numbering.application.ListNumbers;
import org.welcomingcity.citations.numbering.application.ReadNumber;
import org.welcomingcity.citations.numbering.application.ReturnExplanation;
import org.welcomingcity.citations.numbering.domain.AccountedNumber;
import org.welcomingcity.citations.numbering.domain.Books.NumberQuery;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.NumberState;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.platform.state.States;
import org.welcomingcity.platform.text.CleanText;

/** Citation numbers that left headquarters, and what became of each. */
@Path("/api/v1/numbers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Citation books")
public class NumberResource {

    private final ExplainNumber explainNumber;
    private final CountersignExplanation countersignExplanation;
    private final ReturnExplanation returnExplanation;
    private final ListNumbers listNumbers;
    private final ReadNumber readNumber;
    private final Acting acting;

    NumberResource(
            ExplainNumber explainNumber,
            CountersignExplanation countersignExplanation,
            ReturnExplanation returnExplanation,
            ListNumbers listNumbers,
            ReadNumber readNumber,
            Acting acting) {
        this.explainNumber = explainNumber;
        this.countersignExplanation = countersignExplanation;
        this.returnExplanation = returnExplanation;
        this.listNumbers = listNumbers;
        this.readNumber = readNumber;
        this.acting = acting;
    }

    @GET
    @PermissionsAllowed(Rights.READ_NUMBERS)
    @Operation(
            operationId = "listNumbers",
            summary =
                    "Numbers in their order; nothing=true for those with nothing to show for them; an officer sees their own")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<NumberPage> list(
            @QueryParam("state") @Nullable NumberState state,
            @QueryParam("officer") @Nullable OfficerId officer,
            @QueryParam("book") @CleanText(max = 20) @Nullable String book,
            @QueryParam("nothing") @DefaultValue("false") boolean nothing,
            @QueryParam("awaiting") @DefaultValue("false") boolean awaiting,
            @QueryParam("after") @CleanText(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @Context UriInfo uri) {
        return listNumbers
                .list(
                        new NumberQuery(
                                state,
                                officer,
                                book,
                                nothing,
                                awaiting,
                                after == null ? null : Cursor.decoded(after).key(CitationNumber::new),
                                limit),
                        acting.user())
                .map(NumberView::of)
                .answer(uri, NumberPage::new);
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed(Rights.READ_NUMBERS)
    @Operation(operationId = "readNumber", summary = "One number, with its ETag")
    @APIResponse(responseCode = "200", description = "The number")
    public RestResponse<NumberView> read(CitationNumber number) {
        return answer(readNumber.read(number, acting.user()));
    }

    @POST
    @Path("/{number}/explanation")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.EXPLAIN_NUMBER)
    @Operation(
            operationId = "explainNumber",
            summary =
                    "Explain in full how a number was spoiled or why its citation is void; nothing moves before it is countersigned")
    @APIResponse(responseCode = "200", description = "The number")
    public RestResponse<NumberView> explain(CitationNumber number, @NotNull @Valid ExplanationForm form) {
        return answer(explainNumber.explain(
                number,
                NumberState.valueOf(form.state().name()),
                form.explanation().strip(),
                acting.user()));
    }

    @PUT
    @Path("/{number}/countersignature")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.COUNTERSIGN_NUMBER)
    @Operation(
            operationId = "countersignNumber",
            summary = "Countersign the explanation or send it back, on the state named by If-Match; never one's own")
    @APIResponse(responseCode = "200", description = "The number")
    public RestResponse<NumberView> countersign(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid CountersignatureForm form) {
        var self = acting.user().knownAs();
        return answer(
                switch (form.decision()) {
                    case COUNTERSIGNED -> countersignExplanation.countersign(number, seen, self);
                    case SENT_BACK -> returnExplanation.sendBack(number, seen, form.mustSayWhy(), self);
                });
    }

    private static RestResponse<NumberView> answer(AccountedNumber number) {
        return States.answer(NumberView.of(number), number.version());
    }
}
