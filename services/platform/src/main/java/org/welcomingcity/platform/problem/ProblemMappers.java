package org.welcomingcity.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.address.AllowedMethods;

/**
 * The one place where an exception becomes an answer. The problem extension covers most of this; these mappers stand
 * before its own because it answers some bad input with an empty 400, and some with the names of our classes.
 */
class ProblemMappers {

    private static final int BEFORE_THE_EXTENSION = 1;

    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    Response refused(Refused refused) {
        return Problems.of((Exception) refused).toResponse();
    }

    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    Response json(JsonProcessingException failure) {
        return JsonFaults.problemOf(failure).toResponse();
    }

    // The extension maps these three by name, and the most specific mapper wins; so they are named here as well.
    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    Response mismatch(MismatchedInputException failure) {
        return json(failure);
    }

    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    Response format(InvalidFormatException failure) {
        return json(failure);
    }

    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    Response unknownProperty(UnrecognizedPropertyException failure) {
        return json(failure);
    }

    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    Response mapping(JsonMappingException failure) {
        return json(failure);
    }

    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    Response invalid(ConstraintViolationException failure) {
        return Problems.ofViolations(failure.getConstraintViolations(), ProblemMappers::pathOf)
                .toResponse();
    }

    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    Response notFound(NotFoundException failure) {
        return Problems.plain(404, "not-found", "There is nothing at this address.")
                .toResponse();
    }

    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    Response unauthenticated(UnauthorizedException failure) {
        return withChallenge(Problems.plain(
                        401,
                        "not-signed-in",
                        "This needs an access token of the city's realm, issued for this service.")
                .toResponse());
    }

    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    Response badToken(AuthenticationFailedException failure) {
        return withChallenge(Problems.plain(
                        401,
                        "token-refused",
                        "The access token is expired, was issued for another service, or is not of the city's realm.")
                .toResponse());
    }

    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    Response forbidden(ForbiddenException failure) {
        return Problems.plain(403, "not-permitted", "Your roles do not open this door.")
                .toResponse();
    }

    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    Response web(WebApplicationException failure, HttpHeaders headers, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return json(json);
        }
        var status = failure.getResponse().getStatus();
        return switch (status) {
            case 400 ->
                Problems.plain(400, "malformed-request", "The request cannot be understood; see the API description.")
                        .toResponse();
            case 405 -> methodNotAllowed(uri);
            case 406 ->
                Problems.plain(406, "not-acceptable", "This is answered as application/json.")
                        .toResponse();
            case 413 ->
                Problems.plain(413, "request-too-large", "The request body is larger than this service takes.")
                        .toResponse();
            case 415 ->
                Problems.plain(
                                415,
                                "unsupported-media-type",
                                "Send the body as the content type that the API description names.")
                        .toResponse();
            default ->
                status >= 500
                        ? unexpected(failure, headers)
                        : Problems.plain(status, "request-refused", "The request was refused.")
                                .toResponse();
        };
    }

    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    Response anythingElse(RuntimeException failure, HttpHeaders headers) {
        return unexpected(failure, headers);
    }

    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    Response database(SQLException failure, HttpHeaders headers) {
        return unexpected(failure, headers);
    }

    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    Response rolledBack(RollbackException failure, HttpHeaders headers) {
        return unexpected(failure, headers);
    }

    private static Response unexpected(Exception failure, HttpHeaders headers) {
        return Problems.of(failure, headers.getHeaderString(HttpHeaders.IF_MATCH) != null)
                .toResponse();
    }

    // A method's violation starts with the method and the parameter; the caller knows only what is inside the latter.
    private static String pathOf(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        var parts = path.split("\\.", 3);
        return switch (parts.length) {
            case 3 -> parts[2];
            case 2 -> parts[1].equals("form") ? "" : parts[1];
            default -> path;
        };
    }

    private static Response methodNotAllowed(UriInfo uri) {
        var problem = Problems.plain(405, "method-not-allowed", "This address does not answer that method.");
        return Response.fromResponse(problem.toResponse())
                .header(
                        HttpHeaders.ALLOW,
                        String.join(
                                ", ", AllowedMethods.of(uri.getAbsolutePath().getPath())))
                .build();
    }

    private static Response withChallenge(Response response) {
        return Response.fromResponse(response)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
