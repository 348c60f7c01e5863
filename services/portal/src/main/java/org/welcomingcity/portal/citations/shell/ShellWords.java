package org.welcomingcity.portal.citations.shell;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for the shell of a citation's pages; they stand in {@code messages/shell.properties} and its siblings. */
@MessageBundle("shell")
public interface ShellWords {
    String tabs(String number);

    String onThisCase();

    String more();

    String steps();

    String stepDone();

    @Message
    String section(Section it);

    @Message
    String stage(Stage it);

    String next(String duty);

    String byDay(String day, String away);

    String inDays(long days);

    String daysAgo(long days);

    String dueToday();

    String dueTomorrow();

    String deliver();

    String handIn();

    String toCourt();

    String toRegistrar();

    String onTheWay();

    String waitingCar();

    String assign();

    String note();

    String application();

    String exchange();

    String perceived();

    String makeVoid();

    String printPdf();

    String printSpanish();

    String why();

    String titleOf(String section, String number);
}
