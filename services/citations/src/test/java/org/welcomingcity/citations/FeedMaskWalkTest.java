package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.feed.FeedMask;
import org.welcomingcity.ledger.feed.FeedScopes;
import org.welcomingcity.ledger.feed.SealedEntry;
import org.welcomingcity.ledger.log.Circumstances;
import org.welcomingcity.ledger.tree.TreeHash;
import org.welcomingcity.platform.people.People;
import org.welcomingcity.testkit.architecture.RecordedEvents;

/**
 * Every type of event that the service and its libraries can put on the ledger, with an account in every place where a text can
 * stand: a follower without the scope for actors is shown none of it. A type that somebody adds is walked without being named here.
 */
@QuarkusTest
@RealThing
class FeedMaskWalkTest {

    private static final Instant SOMETIME = Instant.parse("2026-03-05T19:10:00Z");
    private static final UUID SOMETHING = UUID.fromString("5b1f2c3d-0000-4000-8000-00000000abcd");

    @Inject
    Ledger ledger;

    @Inject
    EntityManager database;

    @Inject
    FeedMask mask;

    @Inject
    People people;

    @Test
    void no_event_shows_an_account_by_its_name_or_its_id() throws Exception {
        var id = UUID.randomUUID().toString();
        var renamed = UUID.randomUUID().toString();
        people.listed(new People.Told(id, "walk.quill", "Walker Quillfeather", SOMETIME), "B-9177", true);
        people.listed(new People.Told(UUID.randomUUID().toString(), "471199", "Wynn Numbered", SOMETIME), null, true);
        // Known by its id, since an account before it had the name.
        people.listed(new People.Told(renamed, "walk.quill", "Wren Quillfeather", SOMETIME.plusSeconds(1)), null, true);
        assertThat(people.byId(renamed).orElseThrow().knownAs()).hasToString(renamed);

        // What a page knows of accounts is a second old at most.
        Thread.sleep(1_100);
        var walked = 0;
        var unbuilt = new TreeSet<String>();
        var told = new ArrayList<String>();
        for (var name : RecordedEvents.classesBelow("org.welcomingcity")) {
            for (var account : List.of("walk.quill", renamed, "Walker Quillfeather", "471199")) {
                var event = built(Class.forName(name), account, unbuilt);
                if (event == null) {
                    continue;
                }
                walked++;
                var shown = mask.shown(
                                new SealedEntry(1, TreeHash.ofLeaf(new byte[0]), written(event, id), null),
                                FeedScopes.NONE)
                        .toString();
                if (shown.contains(account)
                        || shown.contains(id)
                        || shown.contains("Quillfeather")
                        || shown.contains("Numbered")) {
                    told.add(name + ": " + shown);
                }
            }
        }
        assertThat(told).isEmpty();
        assertThat(walked).isGreaterThan(250);
        assertThat(unbuilt).as("types that the walk cannot make").hasSizeLessThan(8);
    }

    private String written(LedgerEvent event, String actor) {
        QuarkusTransaction.begin();
        try {
            ledger.append(
                    event,
                    new Circumstances(actor, "walk.quill", Set.of("officer"), null, null, "request", "192.0.2.7"));
            return (String) database.createNativeQuery(
                            "select event from ledger_event where xmin = pg_current_xact_id()::xid order by ctid limit 1",
                            String.class)
                    .getSingleResult();
        } finally {
            // Looked at, and not kept: none of it happened.
            QuarkusTransaction.rollback();
        }
    }

    private static @Nullable LedgerEvent built(Class<?> type, String account, Set<String> unbuilt)
            throws ReflectiveOperationException {
        try {
            return LedgerEvent.class.isAssignableFrom(type) ? (LedgerEvent) record(type, account) : null;
        } catch (Unbuilt | InvocationTargetException cannot) {
            unbuilt.add(type.getName());
            return null;
        }
    }

    /** There is no value of that type that the walk could make up. */
    private static final class Unbuilt extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static Object record(Class<?> type, String account) throws ReflectiveOperationException {
        if (!type.isRecord()) {
            throw new Unbuilt();
        }
        var components = type.getRecordComponents();
        var constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        var values = new Object[components.length];
        for (var index = 0; index < components.length; index++) {
            values[index] = value(components[index].getGenericType(), account);
        }
        return constructor.newInstance(values);
    }

    private static Object value(Type type, String account) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType of) {
            var inner = of.getActualTypeArguments();
            return switch (((Class<?>) of.getRawType()).getSimpleName()) {
                case "List" -> List.of(value(inner[0], account));
                case "Set" -> Set.of(value(inner[0], account));
                // What a detail is called is the code's own word.
                case "Map" -> Map.of("detail", value(inner[1], account));
                default -> throw new Unbuilt();
            };
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return switch (plain.getSimpleName()) {
            case "String" -> account;
            case "OfficerId" -> officer(account);
            case "int", "Integer" -> 3;
            case "long", "Long" -> 3L;
            case "boolean", "Boolean" -> true;
            case "UUID" -> SOMETHING;
            case "Instant" -> SOMETIME;
            case "LocalDate" -> LocalDate.of(2026, 3, 5);
            case "YearMonth" -> YearMonth.of(2026, 3);
            case "CitationNumber" -> new CitationNumber("C0000123");
            case "CaseReference" -> new CaseReference("citation", "C0000123");
            case "Basis" -> Basis.NONE;
            default -> record(plain, account);
        };
    }

    // A name with blanks is nobody's sign-in name, and stands where text stands.
    private static OfficerId officer(String account) {
        return new OfficerId(account.contains(" ") ? "walk.quill" : account);
    }
}
