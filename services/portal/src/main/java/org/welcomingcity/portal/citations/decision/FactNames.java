package org.welcomingcity.portal.citations.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;

/** The facts that tables see, in words; what has none here is shown as it came, never hidden. */
@Named("factNames")
@ApplicationScoped
public class FactNames {

    private final DecisionWords decisionWords;
    private final FrameWords frameWords;

    FactNames(@Spoken DecisionWords decisionWords, @Spoken FrameWords frameWords) {
        this.decisionWords = decisionWords;
        this.frameWords = frameWords;
    }

    /** A fact, by its name in the tables. */
    public String fact(String name) {
        return KnownFact.named(name).map(decisionWords::fact).orElse(name);
    }

    /** What such a fact is. */
    public String value(String value) {
        return switch (value) {
            case "true" -> frameWords.yes();
            case "false" -> frameWords.no();
            default -> KnownValue.named(value).map(decisionWords::factValue).orElse(value);
        };
    }
}
