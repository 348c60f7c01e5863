package org.welcomingcity.ledger.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomingcity.ledger.note.VerifierKey;

class KeyFilesTest {

    @TempDir
    private Path place;

    private Path directory() {
        return place.resolve("ledger");
    }

    @Test
    void the_first_key_is_made_for_its_owner_alone_and_is_the_same_ever_after() throws IOException {
        var made = new KeyFiles(directory()).current();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(directory().resolve("signing-1.pem"))))
                .isEqualTo("rw-------");
        assertThat(new KeyFiles(directory()).current().publicKey()).isEqualTo(made.publicKey());
    }

    @Test
    void a_signature_holds_for_its_text_and_its_key_only() {
        var keys = new KeyFiles(directory());
        var first = keys.current();
        var second = keys.rotate();
        var text = "text".getBytes(StandardCharsets.UTF_8);
        var verifier = VerifierKey.of("o", first.publicKey());
        assertThat(verifier.verifies(text, first.sign(text))).isTrue();
        assertThat(verifier.verifies("other".getBytes(StandardCharsets.UTF_8), first.sign(text)))
                .isFalse();
        assertThat(verifier.verifies(text, second.sign(text))).isFalse();
        assertThat(verifier.verifies(text, new byte[3])).isFalse();
        assertThat(VerifierKey.parse(verifier.toString())).isEqualTo(verifier);
    }

    @Test
    void a_key_that_signs_no_longer_is_still_at_hand() {
        var keys = new KeyFiles(directory());
        var first = VerifierKey.of("o", keys.current().publicKey());
        var second = VerifierKey.of("o", keys.rotate().publicKey());
        assertThat(VerifierKey.of("o", keys.current().publicKey())).isEqualTo(second);
        assertThat(keys.matching(first)).isPresent();
        assertThat(new KeyFiles(place.resolve("elsewhere")).matching(first)).isEmpty();
    }

    @Test
    void replicas_that_start_at_once_have_one_key() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var made = new HashSet<>();
            Callable<Object> start = () -> new KeyFiles(directory()).current().publicKey();
            for (var key :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> start).toList())) {
                made.add(key.get());
            }
            assertThat(made).hasSize(1);
        }
    }

    @Test
    void a_file_that_everybody_can_read_is_no_key() throws IOException {
        new KeyFiles(directory()).current();
        Files.setPosixFilePermissions(
                directory().resolve("signing-1.pem"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> new KeyFiles(directory()).current()).hasMessageContaining("chmod 600");
    }

    @Test
    void a_wrapped_key_opens_with_its_master_key_only() {
        var keys = new KeyFiles(directory());
        var wrapped = keys.wrap(new byte[32]);
        assertThat(new KeyFiles(directory()).unwrap(wrapped)).isEqualTo(new byte[32]);
        var others = new KeyFiles(place.resolve("elsewhere"));
        others.wrap(new byte[32]);
        assertThatThrownBy(() -> others.unwrap(wrapped)).hasMessageContaining("not wrapped by");
        assertThatThrownBy(() -> keys.unwrap(new MasterKeys.Wrapped("../master-1.key", wrapped.bytes())))
                .hasMessageContaining("is not in");
    }
}
