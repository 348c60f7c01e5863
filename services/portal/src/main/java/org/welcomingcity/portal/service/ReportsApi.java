package org.welcomingcity.portal.service;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What is reported in numbers, over HTTP; {@link Reports} is what pages use. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "citations")
@RegisterProvider(CallerToken.class)
@RegisterProvider(ProblemReader.class)
interface ReportsApi {

    @GET
    @Path("/departure-rates")
    DepartureRates rates(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to);

    @GET
    @Path("/departure-rates")
    @Produces("text/csv")
    InputStream ratesFile(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to);

    @GET
    @Path("/perceived-demographics")
    Perceived.Counts perceived(@QueryParam("year") int year, @QueryParam("quarter") int quarter);

    @PUT
    @Path("/perceived-demographics/{citation}")
    void perceived(@PathParam("citation") String citation, Perceived.Form form);
}
