package org.welcomingcity.platform.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;

/** Whom a field of a request names: somebody there is, under the name that every row of the service has for them. */
@ApplicationScoped
public class NamedPeople {

    private static final String RULE = "officer-named";
    private static final String MEND =
            "choose a person from the list of people, or send a badge number or a sign-in name from it";

    private final People people;
    private final PeopleFile file;

    NamedPeople(People people, PeopleFile file) {
        this.people = people;
        this.file = file;
    }

    /**
     * Who is named, whether or not they still work here.
     *
     * @param field the field, as its path in the API
     * @param text an id, the name of a row, the name somebody signs in with, or a badge number
     * @param faults takes what is wrong with it: nobody is known by it, or several are
     * @return null where there is a fault
     */
    public @Nullable OfficerId read(String field, String text, Faults faults) {
        var named = one(field, text, faults);
        return named == null ? null : named.knownAs();
    }

    /** The same for work that is still to be done: whoever may no longer sign in does none. */
    public @Nullable OfficerId readAtWork(String field, String text, Faults faults) {
        var named = one(field, text, faults);
        if (named != null && !named.active()) {
            faults.add(field, RULE, "%s no longer has an account that works".formatted(named.displayName()), MEND);
            return null;
        }
        return named == null ? null : named.knownAs();
    }

    private @Nullable Person one(String field, String text, Faults faults) {
        var named = peopleNamed(text.strip());
        if (named.isEmpty() && file.readWhatChanged()) {
            named = peopleNamed(text.strip());
        }
        if (named.size() == 1) {
            return named.getFirst();
        }
        faults.add(
                field,
                RULE,
                named.isEmpty()
                        ? "nobody here is known as \"%s\"".formatted(text.strip())
                        : "more than one person was known as \"%s\"".formatted(text.strip()),
                MEND);
        return null;
    }

    // A department's system has an account, and is nobody.
    private List<Person> peopleNamed(String text) {
        return people.named(text).stream()
                .filter(person -> !person.id().endsWith(People.SYSTEM_ID))
                .toList();
    }
}
