package org.welcomingcity.citations.chargelist.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.chargelist.domain.Charge;
import org.welcomingcity.citations.chargelist.domain.Charges;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;

/** Looks imported charges up. */
@ApplicationScoped
public class FindCharges {

    private static final int MOST_WORDS = 8;

    /**
     * What is looked for; null means any.
     *
     * @param list the list's name
     * @param text words of title or section
     * @param code how a code begins
     * @param after where the page before ended
     */
    public record Query(
            @Nullable String list,
            @Nullable String text,
            @Nullable String code,
            @Nullable Cursor after,
            int limit) {}

    private final Charges charges;

    FindCharges(Charges charges) {
        this.charges = charges;
    }

    /** Charges with every word that was typed, or under a code that begins as given, in the order of the list. */
    @Transactional
    public Page<Charge> find(Query query) {
        var text = query.text();
        var after = query.after();
        var words = text == null
                ? List.<String>of()
                : Arrays.stream(text.strip().split("\\s+")).limit(MOST_WORDS).toList();
        var found =
                charges.find(query.list(), words, query.code(), after == null ? 0 : after.number(), query.limit() + 1);
        return Page.of(found, query.limit(), last -> new Cursor(Instant.EPOCH, Long.toString(last.id())));
    }
}
