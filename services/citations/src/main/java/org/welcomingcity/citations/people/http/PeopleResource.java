package org.welcomingcity.citations.people.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.platform.people.People;
import org.welcomingcity.platform.people.Person;
import org.welcomingcity.platform.text.CleanText;

/** The people whom this service knows. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class PeopleResource {

    /** One of them. */
    public record PersonView(
            @Schema(description = "The account, which never changes")
            String id,

            @Schema(description = "What citations, drafts and numbers call the account; never given to another one")
            String knownAs,

            @Schema(description = "What they sign in with now, where it is known") @Nullable
            String signInName,

            String displayName,
            @Nullable String badge,

            @Schema(description = "Whether the account may sign in, as far as this service was told")
            boolean active) {

        static PersonView of(Person person) {
            return new PersonView(
                    person.id(),
                    person.knownAs().value(),
                    person.signInName(),
                    person.displayName(),
                    person.badge(),
                    person.active());
        }
    }

    /** Those who were found. */
    public record PeopleFound(List<PersonView> items) {}

    private final People people;

    PeopleResource(People people) {
        this.people = people;
    }

    @GET
    @PermissionsAllowed(Rights.FIND_PEOPLE)
    @Operation(
            operationId = "findPeople",
            summary = "People by a part of their name, badge or sign-in name; all without one")
    public PeopleFound find(
            @QueryParam("q") @CleanText(max = 100) @Nullable String q,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(1_000) int limit) {
        return new PeopleFound(people.find(q == null ? "" : q, limit).stream()
                .map(PersonView::of)
                .toList());
    }
}
