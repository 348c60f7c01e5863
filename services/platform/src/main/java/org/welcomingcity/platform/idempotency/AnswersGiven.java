package org.welcomingcity.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.address.OwnAddress;

/**
 * The answers that were given to keyed requests. The key is stored in the same transaction as the work: either both are
 * there or neither, whenever the machine stops.
 */
@ApplicationScoped
class AnswersGiven {

    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    /** What makes two requests the same request. */
    record Request(String caller, String operation, String key, String bodyDigest) {}

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    AnswersGiven(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Exception.class)
    Response once(Request request, Callable<Response> work) throws Exception {
        if (!claim(request)) {
            return replay(request);
        }
        var answer = work.call();
        return keep(request, answer);
    }

    // Two requests with one key meet here: the second waits until the first has committed or rolled back.
    private boolean claim(Request request) {
        return database.createNativeQuery("""
                                insert into idempotency_key (caller, operation, key, body_digest, created_at)
                                values (:caller, :operation, :key, :digest, :now) on conflict do nothing""")
                        .setParameter("caller", request.caller())
                        .setParameter("operation", request.operation())
                        .setParameter("key", request.key())
                        .setParameter("digest", request.bodyDigest())
                        .setParameter("now", OffsetDateTime.ofInstant(clock.instant(), clock.getZone()))
                        .executeUpdate()
                == 1;
    }

    private Response replay(Request request) throws JsonProcessingException {
        var kept = answerTo(request);
        if (!kept.belongsTo(request.bodyDigest())) {
            throw otherBody();
        }
        var answer = Response.status(kept.status()).entity(kept.body());
        json.readValue(kept.headers(), new TypeReference<Map<String, String>>() {})
                .forEach(answer::header);
        return answer.header("Idempotency-Replayed", "true").build();
    }

    private Response keep(Request request, Response answer) throws JsonProcessingException {
        var body = bytesOf(answer);
        var headers = new LinkedHashMap<String, String>();
        for (var name : KEPT_HEADERS) {
            var value = answer.getHeaderString(name);
            if (value != null) {
                headers.put(name, name.equals(HttpHeaders.LOCATION) ? OwnAddress.of(URI.create(value)) : value);
            }
        }
        headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        // One statement, without reading back what was claimed a moment ago.
        database.createNativeQuery("""
                        update idempotency_key set status = :status, headers = :headers, body = :body
                        where caller = :caller and operation = :operation and key = :key""")
                .setParameter("status", answer.getStatus())
                .setParameter("headers", json.writeValueAsString(headers))
                .setParameter("body", body)
                .setParameter("caller", request.caller())
                .setParameter("operation", request.operation())
                .setParameter("key", request.key())
                .executeUpdate();
        var first = Response.status(answer.getStatus()).entity(body);
        headers.forEach(first::header);
        return first.build();
    }

    private KeptAnswer answerTo(Request request) {
        return database.find(KeptAnswer.class, new KeptAnswer.Id(request.caller(), request.operation(), request.key()));
    }

    private byte[] bytesOf(Response answer) throws JsonProcessingException {
        return switch (answer.getEntity()) {
            case null -> new byte[0];
            case byte[] bytes -> bytes;
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            case Object entity -> json.writeValueAsBytes(entity);
        };
    }

    private static Refused otherBody() {
        return new Refused(new Refusal(
                Refusal.Kind.AGAINST_THE_RULES,
                "idempotency-key-used",
                "This key was used before, with another request body. Nothing of this request was stored.",
                List.of(new Fault(
                        "Idempotency-Key",
                        "idempotency-key",
                        null,
                        "the key belongs to another request",
                        "send a new key with a new request; repeat a request without changing its body"))));
    }
}
