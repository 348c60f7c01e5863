package org.welcomingcity.portal.citations.terms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.CitationStatus;
import org.welcomingcity.contract.citations.DeliveryException;
import org.welcomingcity.contract.citations.Manner;
import org.welcomingcity.contract.citations.WaitingOn;
import org.welcomingcity.portal.frame.form.FieldNames;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;

/** The fields of a citation that can become different while somebody looks at it, and what they hold, in words. */
@ApplicationScoped
public class CitationFields implements FieldNames {

    private final CitationTerms citationTerms;
    private final FrameWords frameWords;

    CitationFields(@Spoken CitationTerms citationTerms, @Spoken FrameWords frameWords) {
        this.citationTerms = citationTerms;
        this.frameWords = frameWords;
    }

    @Override
    public Optional<String> field(String name) {
        return KnownField.named(name).map(citationTerms::field);
    }

    @Override
    public String value(String field, @Nullable String value) {
        var known = KnownField.named(field).orElse(null);
        if (value == null) {
            return known == KnownField.ASSIGNEE ? citationTerms.staleNobody() : frameWords.none();
        }
        return switch (known) {
            case STATUS -> coded(CitationStatus.values(), value, citationTerms::citationStatus);
            case DELIVERY_MANNER -> coded(Manner.values(), value, citationTerms::manner);
            case DELIVERY_EXCEPTION -> coded(DeliveryException.values(), value, citationTerms::deliveryException);
            case WAITING_ON -> coded(WaitingOn.values(), value, citationTerms::waitingOn);
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
