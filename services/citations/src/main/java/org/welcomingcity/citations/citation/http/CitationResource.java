package org.welcomingcity.citations.citation.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.assignment.domain.Assignee;
import org.welcomingcity.casework.assignment.http.AssignmentForm;
import org.welcomingcity.casework.trail.http.TrailEntryView;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.citation.application.AssignCitation;
import org.welcomingcity.citations.citation.application.CitationFile;
import org.welcomingcity.citations.citation.application.ListCitations;
import org.welcomingcity.citations.citation.application.ReadCitation;
import org.welcomingcity.citations.citation.application.ReadTrail;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.people.NamedPeople;
import org.welcomingcity.platform.problem.Problems;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.platform.state.States;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.platform.words.AskedIn;
import org.welcomingcity.policy.citation.CitationKind;

/** Citations that were issued: the queue, the file, the trail, and who works on it. */
@Path("/api/v1/citations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Citations")
public class CitationResource {

    private final ListCitations listCitations;
    private final ReadCitation readCitation;
    private final ReadTrail readTrail;
    private final AssignCitation assignCitation;
    private final NamedPeople people;

    CitationResource(
            ListCitations listCitations,
            ReadCitation readCitation,
            ReadTrail readTrail,
            AssignCitation assignCitation,
            NamedPeople people) {
        this.listCitations = listCitations;
        this.readCitation = readCitation;
        this.readTrail = readTrail;
        this.assignCitation = assignCitation;
        this.people = people;
    }

    @GET
    @PermissionsAllowed(Rights.READ_CITATION)
    @Operation(operationId = "listCitations", summary = "The queue, newest first; an officer sees their own")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<CitationPage> list(
            @QueryParam("status") @Nullable CitationStatus status,
            @QueryParam("kind") @Nullable CitationKind kind,
            @QueryParam("officer") @Nullable OfficerId officer,
            @QueryParam("assignee") @Nullable Assignee assignee,
            @QueryParam("from") @CleanText(max = 10) @Nullable String from,
            @QueryParam("to") @CleanText(max = 10) @Nullable String to,
            @QueryParam("text") @CleanText(max = 40) @Nullable String text,
            @QueryParam("after") @CleanText(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @Context UriInfo uri) {
        var query = QueueQuery.of(status, kind, officer, assignee, from, to, text, after, limit);
        return listCitations
                .page(query)
                .map(listed -> CitationSummary.of(listed.citation(), listed.departed()))
                .answer(uri, CitationPage::new);
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed(Rights.READ_CITATION)
    @Operation(operationId = "readCitation", summary = "One citation, whole, with its ETag")
    @APIResponse(responseCode = "200", description = "The citation")
    public RestResponse<CitationView> read(
            CitationNumber number,
            @Parameter(description = "the language of the words about what would have changed it: en or es")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable
                    String language,
            @Parameter(description = "whether to look for what would have changed the decision, which takes a while")
                    @QueryParam("turns")
                    @DefaultValue("true")
                    boolean turns,
            @Context Request request) {
        return readCitation
                .read(number, turns ? AskedIn.language(language) : null)
                .map(file -> answer(file, request))
                .orElseGet(() -> Problems.instead(OwnCitations.notYours()));
    }

    @GET
    @Path("/{number}/trail")
    @PermissionsAllowed(Rights.READ_CITATION)
    @Operation(operationId = "readCitationTrail", summary = "What happened to it, from the ledger, oldest first")
    @APIResponse(responseCode = "200", description = "The entries")
    public RestResponse<Trail> trail(CitationNumber number) {
        return readTrail
                .of(number)
                .map(entries -> RestResponse.ok(
                        new Trail(entries.stream().map(TrailEntryView::of).toList())))
                .orElseGet(() -> Problems.instead(OwnCitations.notYours()));
    }

    @PUT
    @Path("/{number}/assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.ASSIGN_CITATION)
    @Operation(operationId = "assignCitation", summary = "Say who works on it, on the state named by If-Match")
    @APIResponse(responseCode = "200", description = "The citation")
    public RestResponse<CitationView> assign(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid AssignmentForm form) {
        return CitationView.of(assignCitation.assign(number, seen, form.read(people)))
                .answer();
    }

    private static RestResponse<CitationView> answer(CitationFile file, Request request) {
        var tag = States.tag(file.citation().version());
        return request.evaluatePreconditions(tag) == null
                ? CitationView.of(file).answer()
                : RestResponse.ResponseBuilder.<CitationView>notModified(tag).build();
    }
}
