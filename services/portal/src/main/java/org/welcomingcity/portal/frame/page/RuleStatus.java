package org.welcomingcity.portal.frame.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.KnownStatus;
import org.welcomingcity.portal.frame.language.Spoken;

/** How well a rule's text is known, in words. */
@Named("ruleStatus")
@ApplicationScoped
public class RuleStatus {

    private final FrameWords frameWords;

    RuleStatus(@Spoken FrameWords frameWords) {
        this.frameWords = frameWords;
    }

    /** The words for a status's code; the code itself where there are none. */
    public String words(String code) {
        return KnownStatus.coded(code).map(frameWords::status).orElse(code);
    }
}
