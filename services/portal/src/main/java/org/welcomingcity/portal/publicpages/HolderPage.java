package org.welcomingcity.portal.publicpages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.LookupForm;
import org.welcomingcity.contract.citations.OwnCitation;
import org.welcomingcity.portal.service.HeldCitationApi;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceFailed;
import org.welcomingcity.portal.service.ServiceRefused;

/**
 * "I got a citation": what to do about it, by when, where and what it costs, for whoever holds its paper. Number and detail are
 * posted, so that they stand in no address; a change of the language posts them again, so that nothing typed is lost.
 */
@Path("/my-citation")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class HolderPage {

    static final String COOKIE = "public-language";

    private static final int A_YEAR = 31_536_000;

    /** What was typed. */
    public record Typed(String number, String detail) {

        static Typed of(@Nullable String number, @Nullable String detail) {
            return new Typed(
                    Objects.requireNonNullElse(number, "").strip(),
                    Objects.requireNonNullElse(detail, "").strip());
        }

        List<String> missing() {
            var missing = new ArrayList<String>();
            if (number.isEmpty()) {
                missing.add("number");
            }
            if (detail.isEmpty()) {
                missing.add("detail");
            }
            return missing;
        }
    }

    @CheckedTemplate(basePath = "publicpages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance holder(
                HolderWords words,
                Typed typed,
                List<String> missing,
                @Nullable String said,
                @Nullable OwnCitation citation);
    }

    private final HeldCitationApi citations;

    HolderPage(@RestClient HeldCitationApi citations) {
        this.citations = citations;
    }

    @GET
    @PermitAll
    public Response ask(
            @CookieParam(COOKIE) @Nullable String kept,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String browser) {
        return answer(200, language(null, kept, browser), Typed.of(null, null), List.of(), null, null);
    }

    /**
     * Looks it up.
     *
     * @param chosen the language that was chosen with the same press; null where none was
     */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response find(
            @FormParam("number") @Nullable String number,
            @FormParam("detail") @Nullable String detail,
            @FormParam("language") @Nullable String chosen,
            @CookieParam(COOKIE) @Nullable String kept,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String browser) {
        var language = language(chosen, kept, browser);
        var typed = Typed.of(number, detail);
        var missing = typed.missing();
        if (!missing.isEmpty()) {
            // Who only chooses a language has done nothing wrong.
            return chosen == null
                    ? answer(400, language, typed, missing, null, null)
                    : answer(200, language, typed, List.of(), null, null);
        }
        try {
            var found = ServiceAnswers.of(
                    () -> citations.lookUp(language.getCode(), new LookupForm(typed.number(), typed.detail())));
            return answer(200, language, typed, List.of(), null, found);
        } catch (ServiceRefused refused) {
            return answer(
                    refused.status(),
                    language,
                    typed,
                    List.of(),
                    refused.status() == Response.Status.TOO_MANY_REQUESTS.getStatusCode() ? "tooOften" : "miss",
                    null);
        } catch (ServiceFailed away) {
            return answer(503, language, typed, List.of(), "away", null);
        }
    }

    private static PublicLanguage language(@Nullable String chosen, @Nullable String kept, @Nullable String browser) {
        return Optional.ofNullable(chosen)
                .or(() -> Optional.ofNullable(kept))
                .flatMap(PublicLanguage::of)
                .orElseGet(() -> PublicLanguage.preferred(Objects.requireNonNullElse(browser, "")));
    }

    private static Response answer(
            int status,
            PublicLanguage language,
            Typed typed,
            List<String> missing,
            @Nullable String said,
            @Nullable OwnCitation citation) {
        var page = Templates.holder(HolderWords.in(language), typed, missing, said, citation);
        return Response.status(status)
                .entity(page.render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .cookie(new NewCookie.Builder(COOKIE)
                        .value(language.getCode())
                        .path("/my-citation")
                        .maxAge(A_YEAR)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }
}
