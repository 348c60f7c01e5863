package org.welcomingcity.ledger.search;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.access.Rights;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.ledger.feed.FeedMask;
import org.welcomingcity.ledger.feed.FeedPage;
import org.welcomingcity.ledger.feed.FeedScopes;
import org.welcomingcity.ledger.log.OwnEvent;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.platform.time.WrittenTimes;

/** What an auditor looks for in the ledger. That it was looked for is itself put down. */
@Path("/api/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
public class EntriesResource {

    // Who did what is the auditor's business; what was written about a person is not.
    private static final FeedScopes OF_AN_AUDITOR = new FeedScopes(false, true);

    /** A page of entries, newest first. */
    @Schema(name = "LedgerEntryPage")
    public record EntryPage(
            List<FeedPage.Entry> items, @Nullable String next) {}

    private final DataSource database;
    private final Ledger ledger;
    private final FeedMask mask;

    EntriesResource(DataSource database, Ledger ledger, FeedMask mask) {
        this.database = database;
        this.ledger = ledger;
        this.mask = mask;
    }

    @GET
    @Path("/entries")
    @Transactional
    @PermissionsAllowed(Rights.READ_LEDGER)
    @Operation(
            operationId = "searchLedger",
            summary = "Search sealed entries by actor, object, action, outcome and time; newest first")
    @APIResponse(responseCode = "200", description = "A page, with a Link to the next")
    public RestResponse<EntryPage> search(
            @Parameter(description = "The name the account signs in with")
                    @QueryParam("actor")
                    @CleanText(max = 200)
                    @Nullable
                    String actor,
            @Parameter(description = "As thing/number") @QueryParam("object") @CleanText(max = 200) @Nullable
                    String object,
            @Parameter(description = "As thing.verb-in-the-past") @QueryParam("action") @CleanText(max = 200) @Nullable
                    String action,
            @Parameter(description = "DONE, REFUSED or DENIED") @QueryParam("outcome") @CleanText(max = 20) @Nullable
                    String outcome,
            @Parameter(description = "Not before, with offset") @QueryParam("from") @CleanText(max = 40) @Nullable
                    String from,
            @Parameter(description = "Before, with offset") @QueryParam("until") @CleanText(max = 40) @Nullable
                    String until,
            @QueryParam("after") @CleanText(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo uri)
            throws SQLException {
        var faults = new Faults();
        var wanted = new Wanted(
                actor,
                object,
                action,
                outcomeOf(outcome, faults),
                WrittenTimes.moment("from", from, faults),
                WrittenTimes.moment("until", until, faults));
        var before = after == null ? null : cursorOf(after, faults);
        faults.refuseIfAny(Refusal.Kind.MALFORMED, "malformed-request", "The search does not keep to its form.");
        try (var connection = database.getConnection()) {
            var found = EntrySearch.find(connection, wanted, before, limit + 1);
            var page = Page.of(
                    found,
                    limit,
                    one -> new Cursor(one.at(), Long.toString(one.entry().position())));
            putDown(wanted, page.items());
            return page.map(this::view).answer(uri, EntryPage::new);
        }
    }

    private FeedPage.Entry view(Found found) {
        var entry = found.entry();
        return new FeedPage.Entry(entry.position(), entry.leaf().base64(), mask.shown(entry, OF_AN_AUDITOR));
    }

    private void putDown(Wanted wanted, List<Found> shown) {
        ledger.append(new OwnEvent.EntriesSearched(
                shown.stream().map(one -> "entry/" + one.entry().position()).toList(), criteria(wanted)));
    }

    private static Map<String, String> criteria(Wanted wanted) {
        var criteria = new TreeMap<String, String>();
        BiConsumer<String, @Nullable Object> by = (name, value) -> {
            if (value != null) {
                criteria.put(name, value.toString());
            }
        };
        by.accept("actor", wanted.actor());
        by.accept("object", wanted.object());
        by.accept("action", wanted.action());
        by.accept("outcome", wanted.outcome());
        by.accept("from", wanted.from());
        by.accept("until", wanted.until());
        return criteria;
    }

    private static @Nullable String outcomeOf(@Nullable String text, Faults faults) {
        if (text == null
                || Stream.of(Outcome.values()).anyMatch(known -> known.name().equals(text))) {
            return text;
        }
        faults.add("outcome", "form-enum", "there is no such outcome", "one of DONE, REFUSED, DENIED");
        return null;
    }

    private static @Nullable Cursor cursorOf(String text, Faults faults) {
        var cursor = Cursor.decoded(text);
        if (!cursor.key().matches("[0-9]{1,18}")) {
            faults.add("after", "paging-cursor", "not a cursor", "use the next of the page before");
            return null;
        }
        return cursor;
    }
}
