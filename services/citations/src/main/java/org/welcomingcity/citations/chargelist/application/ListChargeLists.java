package org.welcomingcity.citations.chargelist.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.chargelist.domain.Charges;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;

/** Lists the imports of charge lists. */
@ApplicationScoped
public class ListChargeLists {

    private static final Instant LATER_THAN_ALL = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID NO_ID = new UUID(0, 0);

    private final Charges charges;

    ListChargeLists(Charges charges) {
        this.charges = charges;
    }

    /** A page of imports, newest first. */
    @Transactional
    public Page<Charges.Report> list(@Nullable Cursor after, int limit) {
        var found = charges.reports(
                after == null ? LATER_THAN_ALL : after.at(), after == null ? NO_ID : after.uuid(), limit + 1);
        return Page.of(
                found, limit, last -> new Cursor(last.importedAt(), last.id().toString()));
    }
}
