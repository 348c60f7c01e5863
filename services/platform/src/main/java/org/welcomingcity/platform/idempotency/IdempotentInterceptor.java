package org.welcomingcity.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.body.RequestBody;
import org.welcomingcity.platform.security.Acting;

/** Stands between the door (roles were checked before) and the work (validated and done inside the transaction). */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private final AnswersGiven answers;
    private final RequestBody body;
    private final Acting acting;
    private final HttpHeaders headers;
    private final UriInfo uri;

    IdempotentInterceptor(AnswersGiven answers, RequestBody body, Acting acting, HttpHeaders headers, UriInfo uri) {
        this.answers = answers;
        this.body = body;
        this.acting = acting;
        this.headers = headers;
        this.uri = uri;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var key = headers.getHeaderString(HEADER);
        if (key == null || !FORM.matcher(key).matches()) {
            throw keyMissing();
        }
        var caller = acting.user();
        var request = new AnswersGiven.Request(
                caller.subject() + "@" + caller.client(), "POST " + uri.getPath(), key, body.digest());
        var answer = answers.once(request, () -> responseOf(invocation.proceed()));
        return invocation.getMethod().getReturnType() == RestResponse.class ? typed(answer) : answer;
    }

    private static Response responseOf(Object result) {
        return result instanceof RestResponse<?> typed ? typed.toResponse() : (Response) result;
    }

    // The bytes are the first answer's own. As a text they are written as they are, whatever type the method declares.
    private static RestResponse<?> typed(Response answer) {
        var entity = answer.getEntity() instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
        var typed = RestResponse.ResponseBuilder.<Object>create(answer.getStatus())
                .entity(entity == null || entity.isEmpty() ? null : entity);
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> typed.header(name, value)));
        return typed.build();
    }

    private static Refused keyMissing() {
        return new Refused(new Refusal(
                Refusal.Kind.MALFORMED,
                "idempotency-key-missing",
                "Every POST names a key of the caller's choice, so that sending it twice does it once.",
                List.of(new Fault(
                        HEADER,
                        "idempotency-key",
                        null,
                        "the header is missing, longer than 128 characters, or holds blanks",
                        "send a new UUID with every new request, and the same one when you repeat it"))));
    }
}
