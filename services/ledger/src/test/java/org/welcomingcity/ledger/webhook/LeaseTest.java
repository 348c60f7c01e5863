package org.welcomingcity.ledger.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.welcomingcity.ledger.TestLedger;
import org.welcomingcity.ledger.webhook.Delivery.State;
import org.welcomingcity.platform.database.Sql;
import org.welcomingcity.testkit.database.RealPostgres;

/** Who has a delivery in hand: one sender at a time, and nobody for ever. */
class LeaseTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final TestLedger ledger = TestLedger.fresh();
    private final Webhooks webhooks = new Webhooks(new Sql(asService()), ledger.keys);
    private final Webhook webhook = new Webhook(
            UUID.randomUUID(), "https://records.example/hook", List.of(), null, 0, ledger.now(), "administrator");

    @BeforeEach
    void add() {
        webhooks.add(webhook);
    }

    @Test
    void of_many_senders_each_takes_another_delivery_and_no_two_the_same() throws Exception {
        for (var position = 1; position <= 40; position++) {
            webhooks.enqueue(webhook.id(), position, ledger.now());
        }
        var taken = new ConcurrentLinkedQueue<Long>();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sender = 0; sender < 4; sender++) {
                senders.submit(() -> {
                    // One that is just being taken by another is passed over, so a sender looks until nothing is left.
                    while (taken.size() < 40) {
                        take(LONG).ifPresent(due -> taken.add(due.position()));
                    }
                    return null;
                });
            }
        }
        assertThat(taken).hasSize(40).doesNotHaveDuplicates();
        assertThat(take(LONG)).isEmpty();
    }

    @Test
    void what_a_dead_sender_had_in_hand_is_taken_again_after_its_time_as_the_same_delivery() throws Exception {
        webhooks.enqueue(webhook.id(), 1, ledger.now());
        var dead = take(LONG).orElseThrow();
        assertThat(take(LONG)).isEmpty();

        itsTimeIsOver();
        var again = take(LONG).orElseThrow();

        assertThat(again.id()).isEqualTo(dead.id());
        assertThat(again.attempts()).as("nobody knows how the first one ended").isZero();
        assertThat(webhooks.settle(again, State.DELIVERED, ledger.now(), 200, null))
                .isTrue();
        assertThat(webhooks.deliveries(webhook.id(), State.DELIVERED, 10, 10)).hasSize(1);
        assertThat(take(LONG)).isEmpty();
    }

    @Test
    void who_took_too_long_does_not_settle_what_another_has_in_hand() throws Exception {
        webhooks.enqueue(webhook.id(), 1, ledger.now());
        var slow = take(LONG).orElseThrow();
        itsTimeIsOver();
        var quick = take(LONG).orElseThrow();

        assertThat(webhooks.settle(slow, State.DEAD, ledger.now(), 503, "it was slow"))
                .isFalse();
        assertThat(webhooks.settle(quick, State.DELIVERED, ledger.now(), 204, null))
                .isTrue();

        assertThat(webhooks.deliveries(webhook.id(), null, 10, 10))
                .singleElement()
                .satisfies(delivery -> {
                    assertThat(delivery.state()).isEqualTo(State.DELIVERED);
                    assertThat(delivery.answered()).isEqualTo(204);
                    assertThat(delivery.attempts()).isEqualTo(1);
                });
    }

    @Test
    void what_failed_is_let_go_of_and_due_on_the_next_step() {
        webhooks.enqueue(webhook.id(), 1, ledger.now());
        var first = take(LONG).orElseThrow();
        webhooks.settle(first, State.WAITING, ledger.now().minusSeconds(1), 503, "the endpoint answered 503");

        assertThat(take(LONG))
                .hasValueSatisfying(due -> assertThat(due.attempts()).isEqualTo(1));
    }

    private Optional<Webhooks.Due> take(Duration forHowLong) {
        return webhooks.take(ledger.now(), forHowLong);
    }

    private void itsTimeIsOver() throws SQLException {
        try (var connection = ledger.asSuperuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update ledger_delivery set leased_until = clock_timestamp()");
        }
    }

    private PGSimpleDataSource asService() {
        var source = new PGSimpleDataSource();
        source.setUrl(ledger.url());
        source.setUser(RealPostgres.SERVICE);
        source.setPassword(RealPostgres.SERVICE);
        return source;
    }
}
