package org.welcomingcity.portal.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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
import org.welcomingcity.portal.language.Spoken;
import org.welcomingcity.portal.service.Citation.WaitingOn;
import org.welcomingcity.portal.service.Citations;
import org.welcomingcity.portal.service.Work;
import org.welcomingcity.portal.service.Work.Standing;
import org.welcomingcity.portal.session.CurrentUser;
import org.welcomingcity.portal.web.FormDraft;
import org.welcomingcity.portal.web.FormShape;
import org.welcomingcity.portal.web.Known;
import org.welcomingcity.portal.web.Messages;
import org.welcomingcity.portal.web.Names;
import org.welcomingcity.portal.web.Option;
import org.welcomingcity.portal.web.Paging;
import org.welcomingcity.portal.web.Whose;

/** The queue of whoever is at the screen, by the day on which somebody has to act. */
@Path("/work")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class WorkPages {

    private static final int PAGE = 25;
    private static final FormShape FILTERS = new FormShape(Set.of("standing", "waitingOn", "assignee"), Map.of());

    /** A standing to choose, with how much there is of it and where that is listed. */
    public record Choice(Standing standing, long count, String address, boolean chosen) {}

    @CheckedTemplate(basePath = "work")
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(
                Work work,
                List<Choice> choices,
                String everything,
                FormDraft filter,
                List<Option> turns,
                List<Option> assignees,
                boolean filtered,
                Also also,
                Paging paging);
    }

    private final Citations citations;
    private final Waiting waiting;
    private final CurrentUser user;
    private final Messages messages;
    private final Names names;

    WorkPages(Citations citations, Waiting waiting, CurrentUser user, @Spoken Messages messages, @Spoken Names names) {
        this.citations = citations;
        this.waiting = waiting;
        this.user = user;
        this.messages = messages;
        this.names = names;
    }

    @GET
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public TemplateInstance queue(@Context UriInfo uri) {
        var asked = FormDraft.typed(FILTERS, uri.getQueryParameters());
        var standing = Known.of(Standing.values(), asked.entered("standing"));
        var turn = Known.of(WaitingOn.values(), asked.entered("waitingOn"));
        var after = uri.getQueryParameters().getFirst("after");
        var assignee = asked.entered("assignee");
        var work = citations.work(standing, turn, Whose.asked(assignee, user), after, PAGE);
        return Templates.queue(
                work,
                Arrays.stream(Standing.values())
                        .map(each ->
                                new Choice(each, work.counts().of(each), address(asked, each.name()), each == standing))
                        .toList(),
                address(asked, ""),
                asked,
                Arrays.stream(WaitingOn.values())
                        .filter(each -> each != WaitingOn.NOBODY)
                        .map(each -> Option.of(each, names.waitingOn(each)))
                        .toList(),
                Whose.options(messages),
                standing != null || turn != null || assignee != null,
                waiting.of(user),
                Paging.of("/work", asked.getValues(), after, work.next()));
    }

    private static String address(FormDraft asked, String standing) {
        var filters = asked.with("standing", standing).getValues();
        return Paging.address("/work", filters);
    }
}
