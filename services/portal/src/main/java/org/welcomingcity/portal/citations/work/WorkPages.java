package org.welcomingcity.portal.citations.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.CitationsApi;
import org.welcomingcity.contract.citations.Standing;
import org.welcomingcity.contract.citations.WaitingOn;
import org.welcomingcity.contract.citations.WorkCounts;
import org.welcomingcity.contract.citations.WorkPage;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.citations.people.Colleagues;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.AssigneeFilter;
import org.welcomingcity.portal.frame.form.ClosedList;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Paging;
import org.welcomingcity.portal.service.ServiceAnswers;

/** The queue of whoever is at the screen, by the day on which somebody has to act. */
@Path("/work")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class WorkPages {

    private static final int PAGE = 25;
    private static final FormShape FILTERS =
            new FormShape(Set.of("standing", "waitingOn", "assignee", "duty"), Map.of());

    /** A standing to choose, with how much there is of it and where that is listed. */
    public record Choice(Standing standing, long count, String address, boolean chosen) {}

    @CheckedTemplate(basePath = "citations/work")
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(
                WorkPage work,
                List<Choice> choices,
                String everything,
                FormDraft filter,
                List<Option> turns,
                List<Option> assignees,
                boolean filtered,
                @Nullable String duty,
                Paging paging);
    }

    private final CitationsApi citations;
    private final Colleagues colleagues;
    private final CitationTerms citationTerms;
    private final FrameWords frameWords;

    WorkPages(
            @RestClient CitationsApi citations,
            Colleagues colleagues,
            @Spoken CitationTerms citationTerms,
            @Spoken FrameWords frameWords) {
        this.citations = citations;
        this.colleagues = colleagues;
        this.citationTerms = citationTerms;
        this.frameWords = frameWords;
    }

    @GET
    @PermissionsAllowed(Rights.READ_CITATION)
    public TemplateInstance queue(@Context UriInfo uri) {
        var asked = FormDraft.typed(FILTERS, uri.getQueryParameters());
        var standing = ClosedList.of(Standing.values(), asked.entered("standing"));
        var turn = ClosedList.of(WaitingOn.values(), asked.entered("waitingOn"));
        var after = uri.getQueryParameters().getFirst("after");
        var assignee = asked.entered("assignee");
        var work = ServiceAnswers.of(() -> citations.listWork(new CitationsApi.ListWork()
                .standing(standing == null ? null : standing.name())
                .waitingOn(turn == null ? null : turn.name())
                .assignee(AssigneeFilter.asked(assignee, colleagues::me))
                .duty(asked.entered("duty"))
                .after(after)
                .limit(PAGE)));
        return Templates.queue(
                work,
                Arrays.stream(Standing.values())
                        .map(each -> new Choice(
                                each, count(work.counts(), each), address(asked, each.name()), each == standing))
                        .toList(),
                address(asked, ""),
                asked,
                Arrays.stream(WaitingOn.values())
                        .filter(each -> each != WaitingOn.NOBODY)
                        .map(each -> Option.of(each, citationTerms.waitingOn(each)))
                        .toList(),
                AssigneeFilter.options(frameWords),
                standing != null || turn != null || assignee != null || asked.entered("duty") != null,
                duty(work, asked.entered("duty")),
                Paging.of("/work", asked.getValues(), after, work.next()));
    }

    // The filter is kept in English; the citations that it found say it in the reader's words.
    private static @Nullable String duty(WorkPage work, @Nullable String asked) {
        return asked == null || work.items().isEmpty()
                ? asked
                : work.items().getFirst().citation().nextDuty();
    }

    private static long count(WorkCounts counts, Standing standing) {
        return switch (standing) {
            case OVERDUE -> counts.overdue();
            case DUE -> counts.due();
            case WAITING -> counts.waiting();
        };
    }

    private static String address(FormDraft asked, String standing) {
        var filters = asked.with("standing", standing).getValues();
        return Paging.address("/work", filters);
    }
}
