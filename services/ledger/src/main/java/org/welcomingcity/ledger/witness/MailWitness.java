package org.welcomingcity.ledger.witness;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import java.io.IOException;
import java.sql.Connection;
import org.welcomingcity.ledger.note.TreeHead;

/** Mails heads to somebody who keeps their mail, such as the city clerk. Mail answers nothing, so a head is sent, not acknowledged. */
final class MailWitness implements Witness {

    private final Mailer mailer;
    private final String to;

    MailWitness(Mailer mailer, String to) {
        this.mailer = mailer;
        this.to = to;
    }

    @Override
    public Answer send(TreeHead head, Connection ledger) throws IOException {
        var subject = "Tree head of %s: %d entries".formatted(head.origin(), head.size());
        var text = """
                This is a signed statement of what the ledger %s held on %s.
                Please keep it. With it, anybody can later show whether the past was changed:
                deploy/ledger-check takes it together with an export of the ledger.

                """.formatted(head.origin(), head.at());
        try {
            mailer.send(Mail.withText(to, subject, text + head.note()));
            return new Answer(false, "mailed to " + to);
        } catch (RuntimeException e) {
            throw new IOException("the mail could not be sent: " + e.getMessage(), e);
        }
    }
}
