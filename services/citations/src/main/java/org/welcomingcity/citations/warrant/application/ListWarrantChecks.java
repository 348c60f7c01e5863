package org.welcomingcity.citations.warrant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.warrant.domain.WarrantCheck;
import org.welcomingcity.citations.warrant.domain.WarrantCheckStatus;
import org.welcomingcity.citations.warrant.domain.WarrantChecks;
import org.welcomingcity.citations.warrant.domain.WarrantEvent;
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
                status, cursor == null ? null : cursor.at(), cursor == null ? null : cursor.uuid(), limit + 1);
        var page = Page.of(
                found, limit, last -> new Cursor(last.openedAt(), last.id().toString()));
        ledger.append(new WarrantEvent.ChecksListed(
                page.items().stream().map(check -> check.citation().value()).toList()));
        return page;
    }
}
