package org.welcomingcity.reporting.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.welcomingcity.ledger.consumer.Cursors;
import org.welcomingcity.ledger.consumer.FeedFollower;
import org.welcomingcity.ledger.consumer.FeedHandler;
import org.welcomingcity.ledger.consumer.HttpFeedSource;
import org.welcomingcity.testkit.database.RealPostgres;
import org.welcomingcity.testkit.network.CuttingProxy;
import org.welcomingcity.testkit.token.TestIssuer;

/** Each entry takes effect once, whatever dies in between: the follower, the service, the line. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(TestIssuer.class)
class FollowerTest {

    @Inject
    OwnLedger ledger;

    @Inject
    FollowedEntries entries;

    @Inject
    FeedTokens tokens;

    @Inject
    Cursors cursors;

    @TestHTTPResource
    URI service;

    private final String feed = "feed-" + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
    private CuttingProxy line;

    @BeforeEach
    void draw() throws IOException {
        line = new CuttingProxy(service.getPort());
    }

    @AfterEach
    void cut() throws IOException {
        line.close();
    }

    @Test
    void takes_in_what_was_there_and_what_comes() {
        ledger.happened(30);
        var there = ledger.sealed();
        try (var follower = following(100)) {
            OwnLedger.await(() -> taken() >= there);
            ledger.happened(5);
            OwnLedger.await(() -> taken() == ledger.size() && taken() >= there + 5);
        }
        assertEachOnce();
    }

    @Test
    void goes_on_after_its_own_restarts_where_it_was() {
        ledger.happened(40);
        for (var i = 0; i < 4; i++) {
            try (var follower = following(300)) {
                var before = taken();
                OwnLedger.await(() -> taken() > before || taken() == ledger.size());
            }
            ledger.happened(3);
            ledger.sealed();
        }
        try (var follower = following(300)) {
            OwnLedger.await(() -> taken() == ledger.size());
        }
        assertEachOnce();
    }

    @Test
    void goes_on_after_the_service_was_away() {
        ledger.happened(20);
        ledger.sealed();
        line.goDown();
        try (var follower = following(200)) {
            OwnLedger.await(() -> follower.state().startsWith("waiting to try again"));
            assertThat(taken()).isZero();
            line.heal();
            OwnLedger.await(() -> taken() == ledger.size());
            line.goDown();
            ledger.happened(20);
            ledger.sealed();
            line.heal();
            OwnLedger.await(() -> taken() == ledger.size());
        }
        assertEachOnce();
    }

    @Test
    void a_page_whose_connection_was_cut_in_the_middle_is_not_taken_and_comes_again_whole() {
        ledger.happened(60);
        ledger.sealed();
        line.cutAfter(5_000);
        try (var follower = following(50)) {
            OwnLedger.await(() -> line.cuts() >= 2);
            assertThat(taken()).isZero();
            line.heal();
            OwnLedger.await(() -> taken() == ledger.size());
        }
        assertEachOnce();
    }

    /** A day's worth of a busy city lies there when it comes back: it catches up page by page, and misses nothing. */
    @Test
    void catches_up_after_a_day_offline() {
        try (var follower = following(500)) {
            OwnLedger.await(() -> taken() == ledger.size());
        }
        for (var hour = 0; hour < 24; hour++) {
            ledger.happened(250);
        }
        ledger.sealed();
        try (var follower = following(500)) {
            OwnLedger.await(() -> taken() == ledger.size());
        }
        assertEachOnce();
    }

    @Test
    void what_fails_half_way_through_a_page_leaves_nothing_and_comes_again() {
        ledger.happened(20);
        ledger.sealed();
        var failures = new AtomicInteger();
        try (var follower = following(200, entry -> {
            entries.keep(feed, entry);
            if (entry.position() == 13 && failures.incrementAndGet() <= 2) {
                assertThat(cursors.of(feed)).isLessThan(13);
                throw new IllegalStateException("the disk is full");
            }
        })) {
            OwnLedger.await(() -> taken() == ledger.size());
        }
        assertThat(failures.get()).isGreaterThanOrEqualTo(3);
        assertEachOnce();
    }

    @Test
    void two_replicas_share_a_feed_and_take_each_entry_once_between_them() {
        ledger.happened(200);
        ledger.sealed();
        try (var one = following(110);
                var other = following(130)) {
            ledger.happened(100);
            ledger.sealed();
            OwnLedger.await(() -> taken() == ledger.size());
        }
        assertEachOnce();
    }

    @Test
    void a_feed_whose_tree_is_another_one_is_refused_however_many_entries_it_has() throws SQLException {
        ledger.happened(20);
        ledger.sealed();
        try (var follower = following(200)) {
            OwnLedger.await(() -> taken() == ledger.size());
        }
        var before = taken();
        change("update ledger_cursor set tree_root = decode(repeat('ab', 32), 'hex') where feed = '%s'"
                .formatted(feed));
        ledger.happened(20);
        ledger.sealed();
        try (var follower = following(200)) {
            OwnLedger.await(() -> follower.state().contains("it is another tree"));
        }
        assertThat(taken()).isEqualTo(before);
    }

    @Test
    void a_feed_whose_end_was_cut_off_is_refused_even_where_nothing_of_it_was_taken_in_yet() throws SQLException {
        ledger.happened(5);
        ledger.sealed();
        try (var follower = following(200)) {
            OwnLedger.await(() -> taken() == ledger.size());
        }
        var before = taken();
        change("update ledger_cursor set tree_size = tree_size + 100000 where feed = '%s'".formatted(feed));
        ledger.happened(5);
        ledger.sealed();
        try (var follower = following(200)) {
            OwnLedger.await(() -> follower.state().contains("its end was cut off"));
        }
        assertThat(taken()).isEqualTo(before);
    }

    /** Two entries were exchanged by somebody with every right; their seals still stand where they stood. */
    @Test
    void entries_that_were_exchanged_behind_their_seals_are_not_taken_in() throws SQLException {
        ledger.happened(4);
        var last = ledger.sealed();
        try {
            exchanged(last - 1, last);
            try (var follower = following(1)) {
                OwnLedger.await(() -> follower.state().contains("answered 409"));
            }
            assertThat(taken()).isEqualTo(last - 2);
        } finally {
            exchanged(last - 1, last);
        }
        try (var follower = following(200)) {
            OwnLedger.await(() -> taken() == ledger.size());
        }
        assertEachOnce();
    }

    private static void exchanged(long one, long other) throws SQLException {
        change("""
                set session_replication_role = replica;
                update ledger_event e set event = o.event
                from ledger_seal s, ledger_seal t, ledger_event o
                where s.position in (%1$d, %2$d) and t.position = %1$d + %2$d - s.position
                    and e.ticket = s.ticket and o.ticket = t.ticket""".formatted(one, other));
    }

    private static void change(String sql) throws SQLException {
        try (var connection = RealPostgres.server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private FeedFollower following(int page) {
        return following(page, entry -> entries.keep(feed, entry));
    }

    private FeedFollower following(int page, FeedHandler handler) {
        var source = new HttpFeedSource(
                URI.create("http://localhost:" + line.port()), tokens::token, page, Duration.ofSeconds(5));
        var follower = new FeedFollower(feed, source, handler, cursors);
        follower.start();
        return follower;
    }

    private long taken() {
        return OwnLedger.number("select count(*) from followed_entry where feed = '%s'".formatted(feed));
    }

    private void assertEachOnce() {
        var last = OwnLedger.number("select max(position) from followed_entry where feed = '%s'".formatted(feed));
        assertThat(taken()).isEqualTo(last);
        assertThat(OwnLedger.number("""
                        select count(*) from followed_entry f join ledger_seal s using (position)
                        where f.feed = '%s' and f.event_id = s.id::text
                        -- Without the scope for accounts, what is named by one is told as its kind, and what has no
                        -- kind as withheld.
                        and (f.object in (s.object, split_part(s.object, '/', 1))
                            or (f.object = 'withheld' and position('/' in s.object) = 0))""".formatted(feed))).isEqualTo(last);
        assertThat(cursors.of(feed)).isEqualTo(last);
    }
}
