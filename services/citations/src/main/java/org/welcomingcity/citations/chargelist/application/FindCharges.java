package org.welcomingcity.citations.chargelist.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.chargelist.domain.Charge;
import org.welcomingcity.citations.chargelist.domain.Charges;
import org.welcomingcity.citations.chargelist.domain.RowFinding;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;

/** Looks imported charges up. */
@ApplicationScoped
public class FindCharges {

    private static final int MOST_WORDS = 8;
    private static final Instant LATER_THAN_ALL = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID NO_ID = new UUID(0, 0);

    private final Charges charges;

    FindCharges(Charges charges) {
        this.charges = charges;
    }

    /** Charges with every word that was typed, or under a code that begins as given, in the order of the list. */
    @Transactional
    public Page<Charge> find(
            @Nullable String list, @Nullable String text, @Nullable String code, @Nullable Cursor after, int limit) {
        var words = text == null
                ? List.<String>of()
                : List.of(text.strip().split("\\s+")).stream().limit(MOST_WORDS).toList();
        var found = charges.find(list, words, code, place(after), limit + 1);
        return Page.of(found, limit, last -> new Cursor(Instant.EPOCH, Long.toString(last.id())));
    }

    /** The imports, newest first. */
    @Transactional
    public Page<Charges.Report> imports(@Nullable Cursor after, int limit) {
        var found = charges.reports(
                after == null ? LATER_THAN_ALL : after.at(), after == null ? NO_ID : id(after), limit + 1);
        return Page.of(
                found, limit, last -> new Cursor(last.importedAt(), last.id().toString()));
    }

    /** The report of an import. */
    @Transactional
    public Optional<Charges.Report> report(UUID id) {
        return charges.report(id);
    }

    /** What is wrong with its rows. */
    @Transactional
    public List<RowFinding> findings(UUID id) {
        return charges.findings(id);
    }

    private static UUID id(Cursor after) {
        try {
            return UUID.fromString(after.key());
        } catch (IllegalArgumentException notOurs) {
            var refused = Cursor.unusable();
            refused.initCause(notOurs);
            throw refused;
        }
    }

    private static long place(@Nullable Cursor after) {
        try {
            return after == null ? 0 : Long.parseLong(after.key());
        } catch (NumberFormatException notOurs) {
            var refused = Cursor.unusable();
            refused.initCause(notOurs);
            throw refused;
        }
    }
}
