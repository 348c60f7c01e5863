package org.welcomingcity.portal.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Turns a refusal of the service into a {@link ServiceRefused}; anything else that is not an answer is a failure. */
public class ProblemReader implements ResponseExceptionMapper<RuntimeException> {

    private static final int SERVER_ERRORS = 500;

    private final ObjectReader reader = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Problem.class);

    @Override
    public RuntimeException toThrowable(Response response) {
        var status = response.getStatus();
        if (status >= SERVER_ERRORS) {
            return new ServiceFailed("the service answered " + status, null);
        }
        try {
            Problem problem = reader.readValue(response.readEntity(String.class));
            return new ServiceRefused(new Problem(
                    problem.type(),
                    problem.title(),
                    status,
                    problem.detail(),
                    problem.faults(),
                    problem.differences()));
        } catch (JsonProcessingException | ProcessingException | IllegalStateException | NullPointerException unread) {
            return new ServiceRefused(new Problem(null, null, status, null, null, null));
        }
    }
}
