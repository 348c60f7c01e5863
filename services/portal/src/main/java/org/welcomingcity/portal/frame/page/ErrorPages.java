package org.welcomingcity.portal.frame.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.address.WayBack;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.session.RealmSession;
import org.welcomingcity.portal.service.ServiceFailed;
import org.welcomingcity.portal.service.ServiceRefused;

/**
 * A page for everything that can go wrong where no page of its own says it better. People read what happened, whether
 * anything was stored, and what they can do; what a programmer wants to know is in the log, under the page's number.
 */
@ApplicationScoped
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    private final FrameWords frameWords;

    ErrorPages(@Spoken FrameWords frameWords) {
        this.frameWords = frameWords;
    }

    @CheckedTemplate(basePath = "frame")
    static class Templates {
        private Templates() {}

        static native TemplateInstance error(String title, String explanation, String advice, String reference);
    }

    @ServerExceptionMapper
    Response refused(ServiceRefused refused) {
        return page(refused.status(), refused.problem().detail());
    }

    @ServerExceptionMapper
    Response unanswered(ServiceFailed failed) {
        return unexpected(failed, Response.Status.SERVICE_UNAVAILABLE.getStatusCode());
    }

    @ServerExceptionMapper
    Response realmAway(RealmSession.Unreachable failed) {
        return unexpected(failed, Response.Status.SERVICE_UNAVAILABLE.getStatusCode());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return page(Response.Status.FORBIDDEN.getStatusCode(), null);
    }

    // Whoever had to sign in again while posting comes back by GET: the page the form stands on lies above.
    @ServerExceptionMapper
    Response onlySentTo(NotAllowedException refused, ContainerRequestContext request) {
        var path = request.getUriInfo().getRequestUri().getRawPath();
        var above = path.substring(0, Math.max(path.lastIndexOf('/'), 0));
        return request.getMethod().equals("GET") && !above.isEmpty()
                ? Response.seeOther(URI.create(WayBack.to(above))).build()
                : page(refused.getResponse().getStatus(), null);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure) {
        var response = failure.getResponse();
        if (response.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return response;
        }
        return page(response.getStatus(), null);
    }

    @ServerExceptionMapper
    Response anythingElse(RuntimeException failure) {
        return unexpected(failure, Response.Status.INTERNAL_SERVER_ERROR.getStatusCode());
    }

    /** The page for a status that nothing more is known about. */
    String text(int status) {
        return template(status, null, "").render();
    }

    private Response page(int status, @Nullable String detail) {
        return Html.answer(status, template(status, detail, ""));
    }

    private Response unexpected(RuntimeException failure, int status) {
        var reference = UUID.randomUUID().toString();
        LOG.errorf(failure, "page error %s", reference);
        return Html.answer(status, template(status, null, reference));
    }

    private TemplateInstance template(int status, @Nullable String detail, String reference) {
        return switch (status) {
            case 400, 413, 415, 422 ->
                Templates.error(
                        frameWords.errorRequestTitle(),
                        or(detail, frameWords.errorRequestText()),
                        frameWords.errorRequestAdvice(),
                        reference);
            case 401 ->
                Templates.error(
                        frameWords.errorSignInTitle(),
                        frameWords.errorSignInText(),
                        frameWords.errorSignInAdvice(),
                        reference);
            case 403 ->
                Templates.error(
                        frameWords.errorForbiddenTitle(),
                        or(detail, frameWords.errorForbiddenText()),
                        frameWords.errorForbiddenAdvice(),
                        reference);
            case 404, 405 ->
                Templates.error(
                        frameWords.errorMissingTitle(),
                        or(detail, frameWords.errorMissingText()),
                        frameWords.errorMissingAdvice(),
                        reference);
            case 409 ->
                Templates.error(
                        frameWords.errorConflictTitle(),
                        or(detail, frameWords.errorConflictText()),
                        frameWords.errorConflictAdvice(),
                        reference);
            case 412, 428 ->
                Templates.error(
                        frameWords.errorStaleTitle(),
                        or(detail, frameWords.errorStaleText()),
                        frameWords.errorStaleAdvice(),
                        reference);
            case 502, 503, 504 ->
                Templates.error(
                        frameWords.errorUnreachableTitle(),
                        frameWords.errorUnreachableText(),
                        frameWords.errorUnreachableAdvice(),
                        reference);
            default ->
                Templates.error(
                        frameWords.errorUnexpectedTitle(),
                        frameWords.errorUnexpectedText(),
                        frameWords.errorUnexpectedAdvice(),
                        reference);
        };
    }

    private static String or(@Nullable String said, String otherwise) {
        return said == null || said.isBlank() ? otherwise : said;
    }
}
