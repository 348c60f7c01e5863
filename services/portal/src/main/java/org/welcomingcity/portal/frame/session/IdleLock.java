package org.welcomingcity.portal.frame.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.address.WayBack;

/**
 * Ends a session that nobody used for a while, on the server's side: the page's script only covers the screen earlier.
 * At most thirty minutes, as the device lock of the CJIS Security Policy asks (AC-11). When a person was last here travels
 * in a stamped cookie; without one, the moment of the sign-in counts.
 */
@ApplicationScoped
public class IdleLock {

    /** Sent along by what a page asks by itself, such as how far an import has come; it is no sign of a person. */
    public static final String BACKGROUND = "X-Background";

    private static final String SEEN = "portal-seen";
    private static final String BACK = "portal-return";
    /** Whoever goes of their own accord need not be turned away. */
    private static final Set<String> LEAVING = Set.of("/lock", "/sign-out");

    private static final Duration LONGEST = Duration.ofMinutes(30);
    static final int SESSION_ENDED = 499;

    private static final URI SIGNED_OUT = URI.create("/signed-out");

    private final Duration after;
    private final CookieStamp stamp;
    private final SecurityIdentity identity;
    private final Clock clock;
    private final RealmSession session;

    IdleLock(
            @ConfigProperty(name = "portal.idle-lock") Duration after,
            CookieStamp stamp,
            SecurityIdentity identity,
            Clock clock,
            RealmSession session) {
        if (after.isNegative() || after.isZero() || after.compareTo(LONGEST) > 0) {
            throw new IllegalStateException("portal.idle-lock is more than nothing and at most " + LONGEST);
        }
        this.after = after;
        this.stamp = stamp;
        this.identity = identity;
        this.clock = clock;
        this.session = session;
    }

    /** After how long without use a session ends. */
    public Duration after() {
        return after;
    }

    @ServerRequestFilter
    @Nullable
    Response turnAwayWhoeverWasAway(ContainerRequestContext request) {
        var leaving = LEAVING.contains(request.getUriInfo().getPath());
        if (identity.isAnonymous() || leaving || lastSeen(request).plus(after).isAfter(clock.instant())) {
            return null;
        }
        if (request.getHeaderString("X-Requested-With") != null) {
            return Response.status(SESSION_ENDED).build();
        }
        var reading = request.getMethod().equals("GET");
        return ended(reading ? pathOf(request.getUriInfo().getRequestUri()) : "/", secure(request.getUriInfo()));
    }

    @ServerResponseFilter
    void noteThatSomebodyIsHere(ContainerRequestContext request, ContainerResponseContext response) {
        var status = response.getStatus();
        if (!identity.isAnonymous()
                && request.getHeaderString(BACKGROUND) == null
                && status != SESSION_ENDED
                && lastSeen(request).plus(after).isAfter(clock.instant())) {
            var seen = stamp.stamped(SEEN, who(), clock.instant().toString());
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie(SEEN, seen, secure(request.getUriInfo())));
        }
    }

    /** Ends the session at the realm too, and remembers where its owner was, for them alone. */
    public Response now(String back, UriInfo here) {
        return ended(back, secure(here));
    }

    /** Ends the session at the realm, of the person's own accord. */
    public Response signOut() {
        if (!identity.isAnonymous()) {
            session.end();
        }
        return Response.seeOther(SIGNED_OUT).build();
    }

    /** Where the person who signed in again was before; the first page where that is not known. */
    public Response back(@Nullable String kept) {
        var where = Optional.ofNullable(kept)
                .flatMap(text -> stamp.read(BACK, who(), text))
                .map(WayBack::to)
                .orElse(WayBack.FIRST_PAGE);
        var forgotten = new NewCookie.Builder(BACK)
                .value("")
                .path("/")
                .maxAge(0)
                .httpOnly(true)
                .build();
        return Response.seeOther(URI.create(where)).cookie(forgotten).build();
    }

    private Response ended(String back, boolean secure) {
        var answer = Response.seeOther(SIGNED_OUT);
        if (!identity.isAnonymous()) {
            session.end();
            answer.cookie(cookie(BACK, stamp.stamped(BACK, who(), WayBack.to(back)), secure));
        }
        return answer.build();
    }

    private Instant lastSeen(ContainerRequestContext request) {
        var cookie = request.getCookies().get(SEEN);
        var seen = cookie == null ? Optional.<String>empty() : stamp.read(SEEN, who(), cookie.getValue());
        return seen.map(IdleLock::moment).filter(signedIn()::isBefore).orElseGet(this::signedIn);
    }

    private Instant signedIn() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Instant.EPOCH;
        }
        // A claim that is not there reads as zero.
        return Instant.ofEpochSecond(
                token.getClaim("auth_time") instanceof Number at && at.longValue() > 0
                        ? at.longValue()
                        : token.getIssuedAtTime());
    }

    private String who() {
        return identity.getPrincipal().getName();
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notAMoment) {
            return Instant.EPOCH;
        }
    }

    private static boolean secure(UriInfo here) {
        return here.getBaseUri().getScheme().equals("https");
    }

    private static String pathOf(URI uri) {
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static NewCookie cookie(String name, String value, boolean secure) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
