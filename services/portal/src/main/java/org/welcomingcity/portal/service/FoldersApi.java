package org.welcomingcity.portal.service;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What lies beside a citation in its folder, over HTTP; {@link Folders} is what pages use. */
@Path("/api/v1/citations/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "citations")
@RegisterProvider(CallerToken.class)
@RegisterProvider(ProblemReader.class)
interface FoldersApi {

    @GET
    @Path("/notes")
    Note.All notes(@PathParam("number") String number);

    @POST
    @Path("/notes")
    Note write(@PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, Note.Form form);

    @GET
    @Path("/print")
    @Produces("application/pdf")
    InputStream print(@PathParam("number") String number);
}
