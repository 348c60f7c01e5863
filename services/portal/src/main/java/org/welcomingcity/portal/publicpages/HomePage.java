package org.welcomingcity.portal.publicpages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.address.WayBack;
import org.welcomingcity.portal.frame.room.Rooms;
import org.welcomingcity.portal.frame.session.CurrentUser;
import org.welcomingcity.portal.frame.session.IdleLock;
import org.welcomingcity.portal.frame.today.TodayPage;

/** The way in and the way out, and where each person begins who is signed in. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class HomePage {

    @CheckedTemplate(basePath = "publicpages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance welcome();

        static native TemplateInstance signedOut(boolean locked);

        static native TemplateInstance signOut();

        static native TemplateInstance other();
    }

    private final CurrentUser user;
    private final Rooms rooms;
    private final TodayPage today;
    private final IdleLock lock;

    HomePage(CurrentUser user, Rooms rooms, TodayPage today, IdleLock lock) {
        this.user = user;
        this.rooms = rooms;
        this.today = today;
        this.lock = lock;
    }

    @GET
    @PermitAll
    public Object home() {
        if (!user.isSignedIn()) {
            return Templates.welcome();
        }
        return rooms.isHoldingWork() ? today.page() : firstPlace();
    }

    private Object firstPlace() {
        return rooms.getAreas().stream()
                .findFirst()
                .<Object>map(
                        area -> Response.seeOther(URI.create(area.address())).build())
                .orElseGet(Templates::other);
    }

    @GET
    @Path("/sign-in")
    @Authenticated
    public Response signIn(@CookieParam("portal-return") @Nullable String kept) {
        return lock.back(kept);
    }

    /** Locks: the session ends here and at the realm, and signing in again leads back to where it was. */
    @POST
    @Path("/lock")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response lock(@FormParam("back") @Nullable String back, @Context UriInfo here) {
        return lock.now(WayBack.to(back), here);
    }

    /** Whoever had to sign in again while locking is where they wanted to be. */
    @GET
    @Path("/lock")
    @PermitAll
    public Response locked() {
        return Response.seeOther(URI.create(WayBack.FIRST_PAGE)).build();
    }

    /** Ends the session. */
    @POST
    @Path("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response signOut() {
        return lock.signOut();
    }

    /** Asks: an address alone ends nothing, whoever made the browser open it. */
    @GET
    @Path("/sign-out")
    @PermitAll
    public Object askToSignOut() {
        return user.isSignedIn()
                ? Templates.signOut()
                : Response.seeOther(URI.create("/signed-out")).build();
    }

    @GET
    @Path("/signed-out")
    @PermitAll
    public TemplateInstance signedOut(@CookieParam("portal-return") @Nullable String kept) {
        return Templates.signedOut(kept != null);
    }
}
