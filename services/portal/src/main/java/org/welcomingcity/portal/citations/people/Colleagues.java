package org.welcomingcity.portal.citations.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.PeopleApi;
import org.welcomingcity.contract.citations.PersonView;
import org.welcomingcity.portal.citations.access.CitationsRights;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.session.CurrentUser;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceFailed;

/**
 * Everybody whom the citations service knows. Its rows refer to an account by a name that is given once and may be another
 * than the account signs in with today, so pages compare and send that one, and show what people are called.
 */
@Named("colleagues")
@ApplicationScoped
public class Colleagues {

    private static final int MOST = 1_000;
    private static final Duration NAMES_KEPT = Duration.ofMinutes(1);

    private record Read(List<PersonView> people, Instant at) {}

    private final PeopleApi people;
    private final CitationsRights rights;
    private final CurrentUser user;
    private final Clock clock;
    private volatile Read read = new Read(List.of(), Instant.EPOCH);

    Colleagues(@RestClient PeopleApi people, CitationsRights rights, CurrentUser user, Clock clock) {
        this.people = people;
        this.rights = rights;
        this.user = user;
        this.clock = clock;
    }

    /** What the service calls whoever is at the screen. */
    public String me() {
        return find(person -> person.id().equals(user.getSubject()), user.getUsername())
                .knownAs();
    }

    /** What to call the account that the service knows so: its person's name, or that name itself where nobody is known by it. */
    public String named(@Nullable String knownAs) {
        return knownAs == null
                ? ""
                : find(person -> person.knownAs().equals(knownAs), knownAs).displayName();
    }

    /** Those who can be given work, to choose from. */
    public List<Option> atWork() {
        return now().stream().filter(PersonView::active).map(Colleagues::option).toList();
    }

    /** Everybody there is or was, to choose from. */
    public List<Option> everybody() {
        return now().stream().map(Colleagues::option).toList();
    }

    private static Option option(PersonView person) {
        var badge = person.badge();
        var label = badge == null ? person.displayName() : "%s (%s)".formatted(person.displayName(), badge);
        return Option.of(person.knownAs(), label)
                .foundBy((person.knownAs() + " " + Objects.requireNonNullElse(person.signInName(), "")).strip());
    }

    private PersonView find(Predicate<PersonView> who, String otherwise) {
        return names().stream()
                .filter(who)
                .findFirst()
                .orElseGet(() -> new PersonView(otherwise, otherwise, otherwise, otherwise, null, true));
    }

    // A name that is a minute old is good enough to be read; what can be chosen is asked each time.
    private List<PersonView> names() {
        if (!rights.isReadsCitations()) {
            return List.of();
        }
        var last = read;
        if (last.at().plus(NAMES_KEPT).isAfter(clock.instant())) {
            return last.people();
        }
        try {
            return now();
        } catch (ServiceFailed away) {
            return last.people();
        }
    }

    private List<PersonView> now() {
        var found = ServiceAnswers.of(() -> people.findPeople(new PeopleApi.FindPeople().limit(MOST)))
                .items();
        read = new Read(found, clock.instant());
        return found;
    }
}
