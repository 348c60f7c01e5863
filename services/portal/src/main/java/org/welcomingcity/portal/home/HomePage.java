package org.welcomingcity.portal.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.language.Spoken;
import org.welcomingcity.portal.service.Citations;
import org.welcomingcity.portal.service.DeparturePage;
import org.welcomingcity.portal.service.DepartureStatus;
import org.welcomingcity.portal.service.Draft;
import org.welcomingcity.portal.service.ServiceFailed;
import org.welcomingcity.portal.service.Work;
import org.welcomingcity.portal.session.CurrentUser;
import org.welcomingcity.portal.session.IdleLock;
import org.welcomingcity.portal.web.Banner;
import org.welcomingcity.portal.web.Desk;
import org.welcomingcity.portal.web.Messages;
import org.welcomingcity.portal.work.Also;
import org.welcomingcity.portal.work.Waiting;

/** The first page, the way in and the way out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class HomePage {

    private static final int A_FEW = 10;

    @CheckedTemplate(basePath = "home")
    static class Templates {
        private Templates() {}

        static native TemplateInstance welcome();

        static native TemplateInstance signedOut(boolean locked);

        static native TemplateInstance other();

        static native TemplateInstance work(
                @Nullable Banner banner,
                List<Draft> drafts,
                @Nullable DeparturePage departures,
                @Nullable Work work,
                Also also);
    }

    private final CurrentUser user;
    private final Citations citations;
    private final Messages messages;
    private final Desk desk;
    private final IdleLock lock;
    private final Waiting waiting;

    HomePage(
            CurrentUser user,
            Citations citations,
            @Spoken Messages messages,
            @Spoken Desk desk,
            IdleLock lock,
            Waiting waiting) {
        this.lock = lock;
        this.user = user;
        this.citations = citations;
        this.messages = messages;
        this.desk = desk;
        this.waiting = waiting;
    }

    @GET
    @PermitAll
    public Object home(@QueryParam("done") @Nullable String done) {
        if (!user.isSignedIn()) {
            return Templates.welcome();
        }
        if (user.isRecordsStops()) {
            return work(done);
        }
        if (user.isReadsCitations()) {
            return Response.seeOther(URI.create("/work")).build();
        }
        if (user.isReadsStateData()) {
            return Response.seeOther(URI.create(user.isReadsStateExports() ? "/state-data" : "/state-data/ordinance"))
                    .build();
        }
        return Templates.other();
    }

    @GET
    @Path("/sign-in")
    @Authenticated
    public Response signIn(@CookieParam("portal-return") @Nullable String kept) {
        return lock.back(kept);
    }

    /** Locks: the session ends here and at the realm, and signing in again leads back to where it was. */
    @GET
    @Path("/lock")
    @PermitAll
    public Response lock(@QueryParam("back") @Nullable String back, @Context UriInfo here) {
        return lock.now(back == null ? "/" : back, here);
    }

    @GET
    @Path("/signed-out")
    @PermitAll
    public TemplateInstance signedOut(@CookieParam("portal-return") @Nullable String kept) {
        return Templates.signedOut(kept != null);
    }

    // The way to the stop form stays open even while the service does not answer.
    private TemplateInstance work(@Nullable String done) {
        try {
            var drafts = citations.drafts();
            var departures = user.isReadsDepartures() ? citations.departures(DepartureStatus.OPEN, null, A_FEW) : null;
            var work = citations.work(null, null, null, null, A_FEW);
            return Templates.work(news(done), drafts, departures, work, waiting.of(user));
        } catch (ServiceFailed unanswered) {
            var banner =
                    Banner.of(Banner.Tone.ATTEND, messages.errorUnreachableTitle(), messages.errorUnreachableText());
            return Templates.work(banner, List.of(), null, null, new Also(List.of()));
        }
    }

    private @Nullable Banner news(@Nullable String done) {
        return switch (done) {
            case "kept" -> Banner.of(Banner.Tone.GOOD, desk.draftKeptTitle(), "");
            case "discarded" -> Banner.of(Banner.Tone.GOOD, desk.draftDiscardedTitle(), "");
            case null, default -> null;
        };
    }
}
