package org.welcomingcity.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.language.Spoken;
import org.welcomingcity.portal.service.Citation;
import org.welcomingcity.portal.service.Fault;
import org.welcomingcity.portal.service.KnownField;
import org.welcomingcity.portal.service.Problem;

/** Says in words what somebody else changed while a person was looking. */
@ApplicationScoped
public class Differences {

    private final Folder folder;
    private final Names names;
    private final Messages messages;

    Differences(@Spoken Folder folder, @Spoken Names names, @Spoken Messages messages) {
        this.folder = folder;
        this.names = names;
        this.messages = messages;
    }

    /** A point for each field that became different; none where the service does not say. */
    public List<Fault> of(Problem problem) {
        return problem.allDifferences().stream()
                .map(difference -> new Fault("", "", null, told(difference), ""))
                .toList();
    }

    private String told(Problem.Difference difference) {
        var known = KnownField.named(difference.field());
        var name = known.map(folder::field).orElse(difference.field());
        if (difference.was() == null && difference.now() == null) {
            return folder.differs(name);
        }
        Function<@Nullable String, String> words = value -> value(known.orElse(null), value);
        return folder.differsFromTo(name, words.apply(difference.was()), words.apply(difference.now()));
    }

    private String value(@Nullable KnownField field, @Nullable String value) {
        if (value == null) {
            return field == KnownField.ASSIGNEE ? messages.staleNobody() : messages.none();
        }
        return switch (field) {
            case STATUS -> coded(Citation.Status.values(), value, names::citationStatus);
            case DELIVERY_MANNER -> coded(Citation.Manner.values(), value, names::manner);
            case DELIVERY_EXCEPTION -> coded(Citation.Exception.values(), value, names::deliveryException);
            case WAITING_ON -> coded(Citation.WaitingOn.values(), value, names::waitingOn);
            case null, default -> value;
        };
    }

    private static <E extends Enum<E>> String coded(E[] codes, String value, Function<E, String> words) {
        return Arrays.stream(codes)
                .filter(code -> code.name().equals(value))
                .findFirst()
                .map(words)
                .orElse(value);
    }
}
