package org.welcomingcity.citations.warrant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.warrant.domain.WarrantCheck;
import org.welcomingcity.citations.warrant.domain.WarrantCheckStatus;
import org.welcomingcity.citations.warrant.domain.WarrantChecks;
import org.welcomingcity.citations.warrant.domain.WarrantEvent;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;

/** The supervisors' list of warrants to confirm. Which were shown is on the ledger. */
@ApplicationScoped
public class ListWarrantChecks {

    private final WarrantChecks checks;
    private final Ledger ledger;

    ListWarrantChecks(WarrantChecks checks, Ledger ledger) {
        this.checks = checks;
        this.ledger = ledger;
    }

    /** Those in the status, oldest first. */
    @Transactional
    public Page<WarrantCheck> inStatus(WarrantCheckStatus status, @Nullable String after, int limit) {
        var cursor = after == null ? null : Cursor.decoded(after);
        var found = checks.inStatus(
                status, cursor == null ? null : cursor.at(), cursor == null ? null : idOf(cursor), limit + 1);
        var page = Page.of(
                found, limit, last -> new Cursor(last.openedAt(), last.id().toString()));
        ledger.append(new WarrantEvent.ChecksListed(
                page.items().stream().map(check -> check.citation().value()).toList()));
        return page;
    }

    private static UUID idOf(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw new Refused(new Refusal(
                    Refusal.Kind.MALFORMED,
                    "malformed-request",
                    "The cursor is not one that this list gave.",
                    List.of(new Refusal.Fault(
                            "after", "paging-cursor", null, "not a cursor", "use the next of the page before"))));
        }
    }
}
