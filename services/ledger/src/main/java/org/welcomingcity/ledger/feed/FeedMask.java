package org.welcomingcity.ledger.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.welcomingcity.ledger.log.LedgerEntry;
import org.welcomingcity.platform.people.People;
import org.welcomingcity.platform.people.Person;

/**
 * Shows of an event what its follower may see. What is kept back is named in {@code data.withheld}, never silently gone.
 *
 * <p>What a text is decides, not where it stands: without {@link FeedScopes#actors} a follower is shown no text in which an
 * account could be named. The subject, a detail or a shown record stays where it has the form of a number, a time or an id;
 * a reason is free text and does not. Whatever nobody thought of is kept back.
 */
@ApplicationScoped
public class FeedMask {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OF_THE_ACTOR = List.of("subject", "name");
    private static final List<String> OF_THE_REQUEST = List.of("requestId", "sourceAddress");

    /** Instead of an account in a text about a person. */
    private static final String AN_ACCOUNT = "[account]";

    /** No name of anybody: numbers of records, ids, digests, times and lengths of time, and the words for a whole list. */
    private static final Pattern NOBODY = Pattern.compile("[A-Z]{0,3}-?[0-9]{1,19}"
            + "|[0-9][0-9TZ:._+-]{0,60}"
            + "|P(?=[0-9T])[0-9YMWDTHS.]{1,20}"
            + "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
            + "|[0-9a-f]{64}"
            + "|REGISTRAR|CLERK_MAGISTRATE|queue|all|entries|signing-key|intersections");

    /** What is named by its account, or by what came from outside. */
    private static final Set<String> OF_ACCOUNTS =
            Set.of("officer", "queue", "address", "citation-exchange", "retention");

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,40}");

    /** An entry is sealed and read later than its account became known; for so long a page need not ask again for each word. */
    private static final Duration NAMES_KEPT = Duration.ofSeconds(1);

    /** By what accounts are known, and all that a text could call them, in small letters. */
    private record Names(Set<String> accounts, Set<String> all, Instant at) {}

    private final People people;
    private final InstantSource clock;
    private volatile Names read = new Names(Set.of(), Set.of(), Instant.EPOCH);

    FeedMask(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** The event as it is shown. */
    public ObjectNode shown(SealedEntry sealed, FeedScopes scopes) {
        var event = read(sealed.event());
        if (!(event.get("data") instanceof ObjectNode data)) {
            return event;
        }
        var withheld = JsonNodeFactory.instance.arrayNode();
        if (!scopes.actors()) {
            keepAccountsBack(event, data, withheld);
        }
        if (data.remove("personal") != null) {
            var entry = sealed.read();
            if (scopes.personal() && entry != null) {
                tell(data, entry, scopes.actors() ? UnaryOperator.identity() : withoutAccounts(entry));
            } else {
                withheld.add("personal");
            }
        }
        if (!withheld.isEmpty()) {
            data.set("withheld", withheld);
        }
        return event;
    }

    private void keepAccountsBack(ObjectNode event, ObjectNode data, ArrayNode withheld) {
        if (data.get("actor") instanceof ObjectNode actor) {
            OF_THE_ACTOR.stream()
                    .filter(name -> actor.remove(name) != null)
                    .forEach(name -> withheld.add("actor." + name));
        }
        OF_THE_REQUEST.stream().filter(name -> data.remove(name) != null).forEach(withheld::add);
        if (!isOfNobody(event.path("subject").asText())) {
            event.put("subject", kindOf(event.path("subject").asText()));
            withheld.add("subject");
        }
        if (data.remove("reason") != null) {
            withheld.add("reason");
        }
        if (data.get("details") instanceof ObjectNode details) {
            var names = new ArrayList<String>();
            details.fieldNames().forEachRemaining(names::add);
            names.stream()
                    .filter(name -> !isNobody(details.path(name).asText()))
                    .forEach(name -> {
                        details.remove(name);
                        withheld.add("details." + name);
                    });
        }
        if (data.get("shown") instanceof ArrayNode shown) {
            var before = shown.size();
            var kept = JsonNodeFactory.instance.arrayNode();
            shown.forEach(one -> {
                if (isOfNobody(one.asText())) {
                    kept.add(one);
                }
            });
            data.set("shown", kept);
            if (kept.size() < before) {
                withheld.add("shown");
            }
        }
    }

    // citation/C0000123, not officer/somebody.
    private boolean isOfNobody(String reference) {
        var parts = reference.split("/", -1);
        return parts.length > 1
                && KIND.matcher(parts[0]).matches()
                && Stream.of(parts).skip(1).allMatch(part -> isNobody(part) || isPlainWord(parts[0], part));
    }

    // An id and bare digits have the form of a number, and may all the same be what an account is known by; a capital
    // cannot.
    private boolean isNobody(String text) {
        return NOBODY.matcher(text).matches()
                && (text.chars().anyMatch(Character::isUpperCase)
                        || !names().accounts().contains(text));
    }

    private boolean isPlainWord(String kind, String part) {
        return !OF_ACCOUNTS.contains(kind)
                && KIND.matcher(part).matches()
                && !names().all().contains(part.toLowerCase(Locale.ROOT));
    }

    private Names names() {
        var last = read;
        if (last.at().plus(NAMES_KEPT).isAfter(clock.instant())) {
            return last;
        }
        var everybody = people.everybody();
        var now = new Names(
                everybody.stream()
                        .flatMap(person ->
                                Stream.of(person.id(), person.knownAs().value(), person.signInName()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet()),
                everybody.stream()
                        .flatMap(FeedMask::namesOf)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()),
                clock.instant());
        read = now;
        return now;
    }

    private static Stream<String> namesOf(Person person) {
        return Stream.of(
                        person.id(),
                        person.knownAs().value(),
                        person.signInName(),
                        person.displayName(),
                        person.badge())
                .filter(name -> name != null && !name.isBlank());
    }

    private static String kindOf(String reference) {
        var kind = reference.split("/", -1)[0];
        return KIND.matcher(kind).matches() && reference.contains("/") ? kind : "withheld";
    }

    private static void tell(ObjectNode data, LedgerEntry entry, UnaryOperator<String> written) {
        if (entry.shredded()) {
            data.put("shredded", true);
            return;
        }
        var reason = entry.reason();
        if (reason != null) {
            data.put("reason", written.apply(reason));
        }
        if (!entry.details().isEmpty()) {
            var details = data.putObject("details");
            entry.details().forEach((name, text) -> details.put(name, written.apply(text)));
        }
    }

    // People write about people: the accounts that the service knows are taken out of what was written.
    private UnaryOperator<String> withoutAccounts(LedgerEntry entry) {
        var names = Stream.concat(
                        Stream.of(entry.actor(), entry.subject()),
                        people.everybody().stream().flatMap(FeedMask::namesOf))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        var accounts = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(" + names + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return text -> accounts.matcher(text).replaceAll(Matcher.quoteReplacement(AN_ACCOUNT));
    }

    // What a database administrator put there need not be an event of ours, nor JSON; the feed goes on all the same.
    private static ObjectNode read(String event) {
        try {
            if (JSON.readTree(event) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            // Told below.
        }
        return JsonNodeFactory.instance.objectNode().put("unreadable", true);
    }
}
