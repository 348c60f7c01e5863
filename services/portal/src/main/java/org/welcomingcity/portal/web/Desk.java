package org.welcomingcity.portal.web;

import io.quarkus.qute.i18n.MessageBundle;

/** What the portal says about a session and about what somebody has begun; its bundle is {@code desk}. */
@MessageBundle("desk")
public interface Desk {

    String languageChoice();

    String lockedTitle();

    String lockedText();

    String lockCovered();

    String lockWaiting();

    String draftsTitle();

    String draftsText();

    String draftUntil(String day);

    String draftSaved(String when);

    String draftNameless();

    String draftPlaceless();

    String draftGoOn();

    String draftDiscard();

    String draftKeep();

    String draftNote();

    String draftNoteAt(String time);

    String draftKeptTitle();

    String draftDiscardedTitle();

    String draftUnkeptTitle();

    String draftUnkeptText();

    String offlineTitle();

    String offlineText();

    String onlineAgain();
}
