package org.welcomingcity.portal.service;

import io.quarkus.rest.client.reactive.Url;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Whatever is sent to the citations service, over HTTP; {@link ServiceCalls} is what pages use. */
@Path("")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "citations")
interface SendingApi {

    @POST
    String post(
            @Url String address,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            Map<String, Object> body);

    @PUT
    String put(
            @Url String address,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            Map<String, Object> body);
}
