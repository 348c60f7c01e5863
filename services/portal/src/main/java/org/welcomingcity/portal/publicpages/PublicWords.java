package org.welcomingcity.portal.publicpages;

import io.quarkus.qute.i18n.MessageBundle;

/** The words for the pages without an account; they stand in {@code messages/publicpages.properties} and its siblings. */
@MessageBundle("publicpages")
public interface PublicWords {

    String signIn();

    String welcomeTitle();

    String welcomeText();

    String welcomeNote();

    String signOutTitle();

    String signedOutTitle();

    String signedOutText();

    String otherTitle();

    String otherText();

    String otherAdvice();

    String lockedText();

    String welcomePublic();

    String gotCitation();
}
