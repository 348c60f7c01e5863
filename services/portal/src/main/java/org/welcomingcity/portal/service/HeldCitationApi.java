package org.welcomingcity.portal.service;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.welcomingcity.contract.citations.LookupForm;
import org.welcomingcity.contract.citations.OwnCitation;

/** The look-up of the citations service that is open to everybody: nobody's token goes with it. */
@Path("/api/v1/citation-lookup")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "held-citations")
public interface HeldCitationApi {

    @POST
    RestResponse<OwnCitation> lookUp(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language, LookupForm form);
}
