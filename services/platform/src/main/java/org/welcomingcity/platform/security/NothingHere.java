package org.welcomingcity.platform.security;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Every address of the API that no resource has. Who shows no token made out for this service does not even learn that
 * there is nothing: authentication comes first, as it does everywhere else.
 */
@Path("/api")
@Authenticated
public class NothingHere {

    // A short path on the class and a long one on the methods: every real resource's own path is the better match.
    private static final String ANYTHING = "v1/{address: .+}";

    /** There is nothing to read. */
    @GET
    @Path(ANYTHING)
    @Operation(hidden = true)
    public void get() {
        throw new NotFoundException();
    }

    /** There is nothing to add to. */
    @POST
    @Path(ANYTHING)
    @Operation(hidden = true)
    public void post() {
        throw new NotFoundException();
    }

    /** There is nothing to replace. */
    @PUT
    @Path(ANYTHING)
    @Operation(hidden = true)
    public void put() {
        throw new NotFoundException();
    }

    /** There is nothing to change. */
    @PATCH
    @Path(ANYTHING)
    @Operation(hidden = true)
    public void patch() {
        throw new NotFoundException();
    }

    /** There is nothing to remove. */
    @DELETE
    @Path(ANYTHING)
    @Operation(hidden = true)
    public void delete() {
        throw new NotFoundException();
    }
}
