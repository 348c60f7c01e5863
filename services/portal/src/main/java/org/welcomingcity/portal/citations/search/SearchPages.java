package org.welcomingcity.portal.citations.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.CatalogueApi;
import org.welcomingcity.contract.citations.CitationKind;
import org.welcomingcity.contract.citations.CitationStatus;
import org.welcomingcity.contract.citations.CitationsApi;
import org.welcomingcity.contract.citations.FoundCitationPage;
import org.welcomingcity.contract.citations.OffenceView;
import org.welcomingcity.contract.citations.PlateKind;
import org.welcomingcity.contract.citations.Purpose;
import org.welcomingcity.contract.citations.Sort;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.citations.terms.OffenceOptions;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Address;
import org.welcomingcity.portal.frame.page.Html;
import org.welcomingcity.portal.frame.page.Paging;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceFailed;
import org.welcomingcity.portal.service.ServiceRefused;

/**
 * Finds citations. What was asked stands in the address, so that it can be kept and sent; the name of a person never does, since
 * addresses end in histories and logs: such a search is posted, and each page of it again.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SearchPages {

    private static final int PAGE = 25;
    private static final int BAD_REQUEST = 400;
    private static final Set<String> OF_A_PERSON = Set.of("name", "purpose", "reference");
    private static final List<String> ADDRESSABLE = List.of(
            "number",
            "plate",
            "plateOf",
            "plateKind",
            "vin",
            "from",
            "to",
            "officer",
            "offence",
            "place",
            "status",
            "kind",
            "text",
            "sort");
    private static final FormShape BY_ADDRESS = new FormShape(Set.copyOf(ADDRESSABLE), Map.of());
    private static final FormShape WHOLE = new FormShape(
            Stream.concat(ADDRESSABLE.stream(), OF_A_PERSON.stream()).collect(Collectors.toSet()), Map.of());

    @CheckedTemplate(basePath = "citations/search")
    static class Templates {
        private Templates() {}

        static native TemplateInstance search(
                FormDraft asked,
                @Nullable FoundCitationPage found,
                Paging paging,
                boolean person,
                @Nullable String after,
                List<Option> offences,
                List<Option> kinds,
                List<Option> plateKinds,
                List<Option> statuses,
                List<Option> sorts,
                List<Option> purposes);
    }

    private final CitationsApi citations;
    private final CatalogueApi catalogue;
    private final CitationTerms citationTerms;
    private final SearchWords searchWords;

    SearchPages(
            @RestClient CitationsApi citations,
            @RestClient CatalogueApi catalogue,
            @Spoken CitationTerms citationTerms,
            @Spoken SearchWords searchWords) {
        this.citations = citations;
        this.catalogue = catalogue;
        this.citationTerms = citationTerms;
        this.searchWords = searchWords;
    }

    @GET
    @Path("/search")
    @PermissionsAllowed(Rights.READ_CITATION)
    public Response search(@Context UriInfo uri) {
        var asked = FormDraft.typed(BY_ADDRESS, uri.getQueryParameters());
        var after = uri.getQueryParameters().getFirst("after");
        var anything = ADDRESSABLE.stream().anyMatch(field -> asked.entered(field) != null);
        if (!anything) {
            return Html.answer(200, page(asked, null, null, after));
        }
        try {
            return Html.answer(200, page(asked, find(asked, after), null, after));
        } catch (ServiceRefused refused) {
            return Html.answer(BAD_REQUEST, page(marked(asked, refused), null, null, after));
        }
    }

    /** A search from the form. Without a person it goes on to its address. */
    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.READ_CITATION)
    public Response find(MultivaluedMap<String, String> typed) {
        var asked = FormDraft.typed(WHOLE, typed);
        if (asked.entered("name") == null) {
            return Response.seeOther(URI.create(Paging.address("/search", entered(asked, ADDRESSABLE))))
                    .build();
        }
        var after = typed.getFirst("after");
        var onwards = after == null || after.isBlank() ? null : after;
        try {
            var found = find(asked, onwards);
            return Html.answer(200, page(asked, found, found.next(), onwards));
        } catch (ServiceRefused refused) {
            return Html.answer(BAD_REQUEST, page(marked(asked, refused), null, null, onwards));
        }
    }

    /**
     * Finds what was typed into the field of the header. A number leads to its citation, a plate to an address that can be kept; a
     * name is asked once more for what it is for.
     */
    @POST
    @Path("/find")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.READ_CITATION)
    public Response findAnything(@FormParam("q") @Nullable String typed) {
        return switch (Typed.of(typed == null ? "" : typed)) {
            case Typed.Number number -> toNumber(number.number());
            case Typed.Plate plate -> {
                var fields = new LinkedHashMap<String, String>();
                fields.put("plate", plate.characters());
                plate.of().ifPresent(state -> fields.put("plateOf", state));
                yield onTo(fields);
            }
            case Typed.Name name ->
                Html.answer(200, page(FormDraft.of(WHOLE, Map.of("name", name.name())), null, null, null));
            case Typed.Nothing nothing -> onTo(Map.of());
        };
    }

    /** Where a browser lands that was sent to sign in again while it looked for something. */
    @GET
    @Path("/find")
    @PermissionsAllowed(Rights.READ_CITATION)
    public Response lookAgain() {
        return onTo(Map.of());
    }

    private Response toNumber(String number) {
        var fields = Map.of("number", number);
        var found = find(FormDraft.of(BY_ADDRESS, fields), null).items();
        return found.size() == 1
                ? Response.seeOther(URI.create(Address.of(
                                "/citations/{number}", found.getFirst().number())))
                        .build()
                : onTo(fields);
    }

    private static Response onTo(Map<String, String> fields) {
        return Response.seeOther(URI.create(Paging.address("/search", fields))).build();
    }

    private FoundCitationPage find(FormDraft asked, @Nullable String after) {
        return ServiceAnswers.of(() -> citations.searchCitations(new CitationsApi.SearchCitations()
                .number(asked.entered("number"))
                .plate(asked.entered("plate"))
                .plateOf(asked.entered("plateOf"))
                .plateKind(asked.entered("plateKind"))
                .vin(asked.entered("vin"))
                .officer(asked.entered("officer"))
                .offence(asked.entered("offence"))
                .place(asked.entered("place"))
                .kind(asked.entered("kind"))
                .status(asked.entered("status"))
                .from(asked.entered("from"))
                .to(asked.entered("to"))
                .text(asked.entered("text"))
                .sort(asked.entered("sort"))
                .name(asked.entered("name"))
                .purpose(asked.entered("purpose"))
                .reference(asked.entered("reference"))
                .after(after)
                .limit(PAGE)));
    }

    private TemplateInstance page(
            FormDraft asked, @Nullable FoundCitationPage found, @Nullable String nextOfPerson, @Nullable String after) {
        var person = asked.entered("name") != null;
        return Templates.search(
                asked,
                found,
                person || found == null
                        ? new Paging(null, null)
                        : Paging.of("/search", asked.getValues(), after, found.next()),
                person,
                nextOfPerson,
                OffenceOptions.of(offences()),
                Option.each(CitationKind.values(), citationTerms::kind),
                Option.each(PlateKind.values(), citationTerms::plateKind),
                Arrays.stream(CitationStatus.values())
                        .filter(status -> status != CitationStatus.DRAFT)
                        .map(status -> Option.of(status, citationTerms.citationStatus(status)))
                        .toList(),
                Option.each(Sort.values(), searchWords::sort),
                Option.each(Purpose.values(), searchWords::purpose));
    }

    // Whoever searches is not kept from it because the catalogue cannot be had: an offense is then chosen by nobody.
    private List<OffenceView> offences() {
        try {
            return ServiceAnswers.of(() -> catalogue.listOffences(new CatalogueApi.ListOffences()));
        } catch (ServiceFailed | ServiceRefused unknown) {
            return List.of();
        }
    }

    private static Map<String, String> entered(FormDraft asked, Collection<String> names) {
        var fields = new LinkedHashMap<String, String>();
        for (var name : names) {
            var value = asked.entered(name);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    private static FormDraft marked(FormDraft asked, ServiceRefused refused) {
        if (refused.status() != BAD_REQUEST || refused.problem().allFaults().isEmpty()) {
            throw refused;
        }
        return asked.with(refused.problem().allFaults());
    }
}
