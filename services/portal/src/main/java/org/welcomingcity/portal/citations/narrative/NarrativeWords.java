package org.welcomingcity.portal.citations.narrative;

import io.quarkus.qute.i18n.MessageBundle;

/** The words beside a text that is being written; they stand in {@code messages/narrative.properties} and its siblings. */
@MessageBundle("narrative")
public interface NarrativeWords {

    String remarkTitle();

    String remarkStatus(String words);

    String remarkFileNumber(String words);

    String remarkPaper(String words);

    String remarkFederalDocument(String words);

    String remarkOrigin(String words);

    String eventNarrativeSpeaksOfStatus();
}
