package org.welcomingcity.ledger.guard;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.log.Circumstances;
import org.welcomingcity.ledger.log.OwnEvent;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.security.ActingUser;
import org.welcomingcity.platform.telemetry.RequestId;

/**
 * Puts every caller who was turned away on the ledger (CJIS AU-2: unsuccessful attempts to access), whoever turned them away:
 * the door, a role that is missing, or the work itself where it did not put the refusal down on its own. The answer does not
 * wait for it. Of the same refusals in a minute the first is an entry at once and the rest are one more, with how often; so
 * nobody can fill the ledger from outside.
 */
@ApplicationScoped
class DeniedAccess {

    private static final Logger LOG = Logger.getLogger(DeniedAccess.class);

    private static final int BEFORE_EVERYTHING = 1000;
    private static final int NOT_SIGNED_IN = 401;
    private static final int NOT_PERMITTED = 403;
    private static final int LONGEST = 200;
    private static final int MOST_AT_ONCE = 10_000;

    private final Ledger ledger;
    private final MeterRegistry meters;
    private final long togetherMillis;
    private final ConcurrentMap<Refused, AtomicLong> lately = new ConcurrentHashMap<>();

    /** What counts as the same refusal. Who has not signed in is known by the source address alone, wherever they knock. */
    private record Refused(Circumstances who, String address, String method, int status) {}

    DeniedAccess(Ledger ledger, MeterRegistry meters, DeniedConfig config) {
        this.ledger = ledger;
        this.meters = meters;
        this.togetherMillis = config.together().toMillis();
    }

    void watch(@Observes Filters filters) {
        filters.register(
                http -> {
                    if (http.request().path().startsWith("/api/")) {
                        http.addHeadersEndHandler(answered -> look(http));
                    }
                    http.next();
                },
                BEFORE_EVERYTHING);
    }

    private void look(RoutingContext http) {
        var status = http.response().getStatusCode();
        if ((status != NOT_SIGNED_IN && status != NOT_PERMITTED) || http.get(Ledger.TOLD) != null) {
            return;
        }
        var actor = http.user() instanceof QuarkusHttpUser user && status == NOT_PERMITTED
                ? Acting.of(user.getSecurityIdentity())
                : ActingUser.ANONYMOUS;
        var source = http.request().remoteAddress();
        var who = new Circumstances(
                actor.subject(),
                actor.name(),
                actor.roles(),
                actor.client(),
                actor.department(),
                RequestId.of(http),
                source == null ? null : source.hostAddress());
        noteThat(who, address(http), http.request().method().name(), status);
    }

    private void noteThat(Circumstances who, String address, String method, int status) {
        var nobody = status == NOT_SIGNED_IN;
        var same = new Refused(without(who), nobody ? "" : address, nobody ? "" : method, status);
        var more = lately.get(same);
        if (more == null && lately.size() >= MOST_AT_ONCE) {
            // From so many places at once that they are counted as what they are together: a flood.
            more = lately.computeIfAbsent(flood(status), flood -> {
                later(flood, address, method);
                return new AtomicLong();
            });
        } else if (more == null) {
            more = lately.putIfAbsent(same, new AtomicLong());
        }
        if (more != null) {
            more.incrementAndGet();
            return;
        }
        Infrastructure.getDefaultWorkerPool().execute(() -> putDown(who, address, method, status, 1));
        later(same, address, method);
    }

    private static Refused flood(int status) {
        return new Refused(
                new Circumstances("many", "many", java.util.Set.of(), null, null, "many", null), "", "", status);
    }

    private static Circumstances without(Circumstances who) {
        return new Circumstances(
                who.subject(), who.name(), who.roles(), who.client(), who.department(), "", who.sourceAddress());
    }

    private void later(Refused same, String address, String method) {
        Infrastructure.getDefaultWorkerPool()
                .schedule(() -> close(same, address, method), togetherMillis, TimeUnit.MILLISECONDS);
    }

    private void close(Refused same, String address, String method) {
        var more = lately.remove(same);
        if (more != null && more.get() > 0) {
            putDown(same.who(), address, method, same.status(), more.get());
        }
    }

    void putDownTheRest(@Observes ShutdownEvent event) {
        List.copyOf(lately.keySet()).forEach(same -> close(same, same.address(), same.method()));
    }

    private void putDown(Circumstances who, String address, String method, int status, long times) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> ledger.append(new OwnEvent.AccessDenied(address, method, status, times), who));
        } catch (RuntimeException lost) {
            // The caller was turned away all the same.
            meters.counter("ledger.denied.lost").increment(times);
            LOG.errorf(lost, "%d refusals (%d) of %s are not on the ledger", times, status, who.name());
        }
    }

    // The path without its query: a search may hold somebody's name. It comes from outside, so it is kept short and
    // printable.
    private static String address(RoutingContext http) {
        var path = http.request().path().replaceAll("[^\\x21-\\x7e]", "?");
        return path.length() > LONGEST ? path.substring(0, LONGEST) : path;
    }
}
