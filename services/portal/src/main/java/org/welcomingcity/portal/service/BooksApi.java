package org.welcomingcity.portal.service;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Citation books over HTTP; {@link Books} is what pages use. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "citations")
@RegisterProvider(CallerToken.class)
@RegisterProvider(ProblemReader.class)
interface BooksApi {

    @GET
    @Path("/books")
    Book.Page books(@QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @GET
    @Path("/books/{number}")
    RestResponse<Book> book(@PathParam("number") String number);

    @POST
    @Path("/books")
    Book receive(@HeaderParam("Idempotency-Key") String key, Book.Arrival arrival);

    @PUT
    @Path("/books/{number}/receipt")
    Book receipt(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            Book.Receipt receipt);

    @POST
    @Path("/books/{number}/completion")
    Book complete(@PathParam("number") String number, @HeaderParam("Idempotency-Key") String key);

    @GET
    @Path("/books/{number}/audit-sheet")
    @Produces("text/csv")
    InputStream sheetFile(@PathParam("number") String number);

    @GET
    @Path("/books/{number}/audit-sheet")
    @Produces("application/pdf")
    InputStream sheetPrint(@PathParam("number") String number, @QueryParam("copy") String copy);

    @GET
    @Path("/books/{number}/leases")
    Book.Leases leases(@PathParam("number") String number);

    @POST
    @Path("/books/{number}/leases")
    Book.Lease lease(
            @PathParam("number") String number, @HeaderParam("Idempotency-Key") String key, Book.LeaseTerms terms);

    @GET
    @Path("/leases/overdue")
    Book.Leases overdue(@QueryParam("limit") int limit);

    @GET
    @Path("/leases/{id}")
    Book.Lease lease(@PathParam("id") UUID id);

    @POST
    @Path("/leases/{id}/return")
    Book.Lease takeBack(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, Book.Return numbers);

    @POST
    @Path("/leases/{id}/unaccounted")
    Book.Lease unaccounted(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, Book.Unaccounted numbers);

    @GET
    @Path("/numbers")
    Book.Numbers numbers(
            @QueryParam("nothing") @Nullable Boolean nothing,
            @QueryParam("awaiting") @Nullable Boolean awaiting,
            @QueryParam("book") @Nullable String book,
            @QueryParam("state") @Nullable String state,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/numbers/{number}")
    RestResponse<Book.Number> number(@PathParam("number") String number);

    @POST
    @Path("/numbers/{number}/explanation")
    Book.Number explain(
            @PathParam("number") String number,
            @HeaderParam("Idempotency-Key") String key,
            Book.Explanation explanation);

    @PUT
    @Path("/numbers/{number}/countersignature")
    Book.Number countersign(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String state,
            Book.Countersignature signature);
}
