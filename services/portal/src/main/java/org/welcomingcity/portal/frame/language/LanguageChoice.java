package org.welcomingcity.portal.frame.language;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.address.WayBack;

/** Remembers the language somebody picked, in their browser, and leads back to where they were. */
@Path("/language/{code}")
public class LanguageChoice {

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @GET
    @PermitAll
    public Response choose(String code, @HeaderParam("Referer") @Nullable String from, @Context UriInfo here) {
        var language = Language.of(code).orElseThrow(NotFoundException::new);
        var cookie = new NewCookie.Builder(SpokenLanguage.COOKIE)
                .value(language.code())
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .secure(here.getBaseUri().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(here.getBaseUri().resolve(WayBack.from(from, here.getBaseUri())))
                .cookie(cookie)
                .build();
    }
}
