package org.welcomingcity.casework.attachment.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.welcomingcity.casework.attachment.domain.FileScan;

/**
 * Asks ClamAV's daemon, over its {@code INSTREAM} command, where {@code city.attachments.clamd} names one as host and port. Without
 * one, files are kept and marked as not scanned. A daemon that is named and does not answer keeps every file out.
 */
@ApplicationScoped
class ClamdScan implements FileScan {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CHUNK = 64 * 1024;

    private final Optional<String> daemon;

    ClamdScan(@ConfigProperty(name = "city.attachments.clamd") Optional<String> daemon) {
        this.daemon = daemon;
    }

    @Override
    public Finding scan(InputStream content) {
        if (daemon.isEmpty()) {
            return Finding.notScanned();
        }
        var answer = ask(daemon.get(), content);
        if (answer.endsWith(": OK")) {
            return Finding.nothing();
        }
        if (answer.endsWith(" FOUND")) {
            return Finding.of(answer.replaceFirst("^[^:]*: ", "").replaceFirst(" FOUND$", ""));
        }
        throw new UncheckedIOException(new IOException("the scanner said: " + answer));
    }

    private static String ask(String address, InputStream content) {
        var colon = address.lastIndexOf(':');
        try (var socket = new Socket()) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    (int) PATIENCE.toMillis());
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var chunk = new byte[CHUNK];
            for (var read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the scanner does not answer", e);
        }
    }
}
