package org.welcomingcity.portal.citations.citation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.CitationKind;
import org.welcomingcity.contract.citations.CitationPage;
import org.welcomingcity.contract.citations.CitationsApi;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.citations.people.Colleagues;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.AssigneeFilter;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceRefused;

/** The queue of citations, with its filters in the address so that a clerk can keep it as a bookmark. */
@Path("/citations")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class CitationListPage {

    private static final int PAGE = 25;
    private static final int BAD_REQUEST = 400;
    private static final FormShape FILTERS = new FormShape(Set.of("text", "kind", "assignee", "from", "to"), Map.of());

    @CheckedTemplate(basePath = "citations/citation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance citations(
                CitationPage page,
                FormDraft filter,
                List<Option> kinds,
                List<Option> assignees,
                boolean filtered,
                @Nullable String firstPage,
                @Nullable String nextPage,
                LocalDate today);
    }

    private final CitationsApi citations;
    private final Colleagues colleagues;
    private final CitationTerms citationTerms;
    private final FrameWords frameWords;
    private final Clock clock;

    CitationListPage(
            @RestClient CitationsApi citations,
            Colleagues colleagues,
            @Spoken CitationTerms citationTerms,
            @Spoken FrameWords frameWords,
            Clock clock) {
        this.citations = citations;
        this.colleagues = colleagues;
        this.citationTerms = citationTerms;
        this.frameWords = frameWords;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed(Rights.READ_CITATION)
    public TemplateInstance citations(@Context UriInfo uri) {
        var asked = FormDraft.typed(FILTERS, uri.getQueryParameters());
        var after = uri.getQueryParameters().getFirst("after");
        var filtered = FILTERS.fields().stream().anyMatch(field -> asked.entered(field) != null);
        try {
            var page = ServiceAnswers.of(() -> citations.listCitations(filter(asked, after)));
            return show(page, asked, filtered, after);
        } catch (ServiceRefused refused) {
            if (refused.status() != BAD_REQUEST || refused.problem().allFaults().isEmpty()) {
                throw refused;
            }
            return show(
                    new CitationPage(List.of(), null),
                    asked.with(refused.problem().allFaults()),
                    filtered,
                    after);
        }
    }

    private TemplateInstance show(CitationPage page, FormDraft asked, boolean filtered, @Nullable String after) {
        return Templates.citations(
                page,
                asked,
                Option.each(CitationKind.values(), citationTerms::kind),
                AssigneeFilter.options(frameWords),
                filtered,
                after == null ? null : address(asked, null),
                page.next() == null ? null : address(asked, page.next()),
                LocalDate.now(clock));
    }

    private CitationsApi.ListCitations filter(FormDraft asked, @Nullable String after) {
        return new CitationsApi.ListCitations()
                .kind(asked.entered("kind"))
                .assignee(AssigneeFilter.asked(asked.entered("assignee"), colleagues::me))
                .from(asked.entered("from"))
                .to(asked.entered("to"))
                .text(asked.entered("text"))
                .after(after)
                .limit(PAGE);
    }

    private static String address(FormDraft asked, @Nullable String after) {
        var address = UriBuilder.fromPath("/citations");
        for (var field : List.of("text", "kind", "assignee", "from", "to")) {
            var value = asked.entered(field);
            if (value != null) {
                address.queryParam(field, "{" + field + "}").resolveTemplate(field, value);
            }
        }
        if (after != null) {
            address.queryParam("after", "{after}").resolveTemplate("after", after);
        }
        return address.build().toString();
    }
}
