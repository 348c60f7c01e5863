package org.welcomingcity.casework.attachment.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.welcomingcity.casework.attachment.domain.Attachment;

class ClamdScanTest {

    @Test
    void the_daemon_gets_the_file_as_it_is_and_says_that_there_is_nothing() throws Exception {
        var file = new byte[200_000];
        new Random(1).nextBytes(file);
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = answering(daemon, "stream: OK\0");
            assertThat(scan(daemon).scan(new ByteArrayInputStream(file)).scan())
                    .isEqualTo(Attachment.Scan.NOTHING_FOUND);
            assertThat(received.get()).isEqualTo(file);
        }
    }

    @Test
    void what_the_daemon_found_has_a_name() throws Exception {
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            answering(daemon, "stream: Eicar-Test-Signature FOUND\0");
            var finding = scan(daemon).scan(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            assertThat(finding.scan()).isNull();
            assertThat(finding.found()).isEqualTo("Eicar-Test-Signature");
        }
    }

    @Test
    void a_daemon_that_fails_or_is_gone_keeps_the_file_out() throws Exception {
        int port;
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = daemon.getLocalPort();
            answering(daemon, "INSTREAM size limit exceeded. ERROR\0");
            assertThatThrownBy(() -> scan(daemon).scan(new ByteArrayInputStream(new byte[] {1})))
                    .isInstanceOf(UncheckedIOException.class);
        }
        assertThatThrownBy(() ->
                        new ClamdScan(Optional.of("127.0.0.1:" + port)).scan(new ByteArrayInputStream(new byte[] {1})))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void without_a_daemon_it_is_said_that_nobody_looked() {
        assertThat(new ClamdScan(Optional.empty())
                        .scan(new ByteArrayInputStream(new byte[] {1}))
                        .scan())
                .isEqualTo(Attachment.Scan.NOT_SCANNED);
    }

    private static ClamdScan scan(ServerSocket daemon) {
        return new ClamdScan(Optional.of("127.0.0.1:" + daemon.getLocalPort()));
    }

    /** Takes one file as the daemon does, answers, and tells what it got. */
    private static CompletableFuture<byte[]> answering(ServerSocket daemon, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (var socket = daemon.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
                var file = new ByteArrayOutputStream();
                for (var size = in.readInt(); size > 0; size = in.readInt()) {
                    file.write(in.readNBytes(size));
                }
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return file.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
