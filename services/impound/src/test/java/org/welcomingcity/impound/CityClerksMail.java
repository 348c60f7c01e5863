package org.welcomingcity.impound;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server with the mailbox of a city clerk, to whom the service mails its tree heads. */
public final class CityClerksMail implements QuarkusTestResourceLifecycleManager {

    static final String ADDRESS = "city.clerk@example.org";

    private static final Map<String, GreenMail> RUNNING = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> start() {
        var server = RUNNING.computeIfAbsent("mail", first -> {
            var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mail.start();
            return mail;
        });
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(server.getSmtp().getPort()),
                "quarkus.mailer.from", "ledger@example.org",
                "ledger.witness.city-clerk.kind", "MAIL",
                "ledger.witness.city-clerk.to", ADDRESS,
                "ledger.witness.city-clerk.every", "1s");
    }

    @Override
    public void stop() {
        var server = RUNNING.remove("mail");
        if (server != null) {
            server.stop();
        }
    }

    /** What came in, oldest first, as the clerk's mail program shows it. */
    static List<String> texts() {
        return received(message -> message.getContent().toString());
    }

    /** The subjects, oldest first. */
    static List<String> subjects() {
        return received(MimeMessage::getSubject);
    }

    @FunctionalInterface
    private interface Part {
        String of(MimeMessage message) throws MessagingException, IOException;
    }

    private static List<String> received(Part part) {
        return Arrays.stream(RUNNING.get("mail").getReceivedMessages())
                .map(message -> {
                    try {
                        return part.of(message);
                    } catch (MessagingException | IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
