package org.welcomingcity.portal.citation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.language.Spoken;
import org.welcomingcity.portal.service.Citation;
import org.welcomingcity.portal.service.Citations;
import org.welcomingcity.portal.service.ServiceRefused;
import org.welcomingcity.portal.service.Trail;
import org.welcomingcity.portal.session.CurrentUser;
import org.welcomingcity.portal.web.Banner;
import org.welcomingcity.portal.web.Messages;

/** One citation, and who works on it. */
@Path("/citations/{number}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class CitationPages {

    private static final int STALE = 412;
    private static final int STATE_NOT_NAMED = 428;

    @CheckedTemplate(basePath = "citation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance citation(
                Citation citation, Trail trail, String state, boolean mine, @Nullable Banner banner);
    }

    private final Citations citations;
    private final CurrentUser user;
    private final Messages messages;

    CitationPages(Citations citations, CurrentUser user, @Spoken Messages messages) {
        this.citations = citations;
        this.user = user;
        this.messages = messages;
    }

    @GET
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public TemplateInstance read(
            String number, @QueryParam("issued") @Nullable String issued, @QueryParam("done") @Nullable String done) {
        return page(number, news(issued, done));
    }

    /** Where a browser lands that was sent to sign in again while it was posting. */
    @GET
    @Path("/assignment")
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public Response readInstead(String number) {
        return to(number, null);
    }

    @POST
    @Path("/assignment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"citation-clerk", "supervisor"})
    public Response assign(
            String number,
            @FormParam("to") @Nullable String to,
            @FormParam("state") @Nullable String state,
            @FormParam("seen") @Nullable String seen) {
        var toMe = "me".equals(to);
        try {
            citations.assign(number, state, toMe ? user.getUsername() : null);
            return to(number, toMe ? "assigned" : "given-back");
        } catch (ServiceRefused refused) {
            if (refused.status() != STALE && refused.status() != STATE_NOT_NAMED) {
                throw refused;
            }
            return stale(number, seen == null ? "" : seen);
        }
    }

    private Response stale(String number, String before) {
        var now = citations.citation(number).value().assignee();
        var other = now == null ? "" : now;
        var text = other.equals(before)
                ? messages.staleOther()
                : messages.staleAssignee(orNobody(before), orNobody(other));
        var banner = Banner.of(Banner.Tone.ATTEND, messages.staleTitle(), text);
        return Response.status(STALE)
                .entity(page(number, banner).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private TemplateInstance page(String number, @Nullable Banner banner) {
        var found = citations.citation(number);
        var citation = found.value();
        var mine = user.getUsername().equals(citation.assignee());
        return Templates.citation(citation, citations.trail(number), found.state(), mine, banner);
    }

    private @Nullable Banner news(@Nullable String issued, @Nullable String done) {
        if (issued != null) {
            return Banner.of(Banner.Tone.GOOD, messages.issuedTitle(), messages.issuedText());
        }
        return switch (done) {
            case "assigned" -> Banner.of(Banner.Tone.GOOD, messages.assignedNowTitle(), "");
            case "given-back" -> Banner.of(Banner.Tone.GOOD, messages.givenBackTitle(), "");
            case null, default -> null;
        };
    }

    private String orNobody(String name) {
        return name.isEmpty() ? messages.staleNobody() : name;
    }

    private static Response to(String number, @Nullable String done) {
        var address = UriBuilder.fromPath("/citations/{number}");
        if (done != null) {
            address.queryParam("done", done);
        }
        return Response.seeOther(address.build(number)).build();
    }
}
