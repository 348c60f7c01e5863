package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.welcomingcity.casework.attachment.application.AddAttachment;
import org.welcomingcity.casework.attachment.application.ListAttachments;
import org.welcomingcity.casework.attachment.application.ReadAttachment;
import org.welcomingcity.casework.attachment.domain.Accepted;
import org.welcomingcity.casework.attachment.domain.Attachment;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/** Files of cases on a real database and a real ledger. No screen of this service adds any yet. */
@QuarkusTest
@RealThing
class AttachmentTest {

    private static final Accepted PAPERS = Accepted.papers(2);

    @Inject
    AddAttachment add;

    @Inject
    ListAttachments list;

    @Inject
    ReadAttachment read;

    @Test
    void a_file_comes_back_byte_for_byte_under_its_real_type_and_the_ledger_has_its_digest() throws Exception {
        var subject = someCase();
        var pdf = paper(700_000);
        var added = added(subject, "C:\\papers\\order.jpg", pdf);
        assertThat(added.mediaType()).isEqualTo("application/pdf");
        assertThat(added.fileName()).isEqualTo("order.jpg");
        assertThat(added.bytes()).isEqualTo(pdf.length);
        assertThat(added.digest()).isEqualTo(sha256(pdf));
        assertThat(added.scan()).isEqualTo(Attachment.Scan.NOT_SCANNED);
        assertThat(list.of(subject)).containsExactly(added);
        try (var content = read.read(subject, added.id()).content()) {
            assertThat(content.readAllBytes()).isEqualTo(pdf);
        }
        assertThat(Database.count("attachment_piece where attachment = '%s'".formatted(added.id())))
                .isEqualTo(3);
        assertThat(Database.count(
                        "ledger_event where event like '%attachment.added%' and event like '%" + subject + "%'"))
                .isEqualTo(1);
        assertThat(Database.count(
                        "ledger_event where event like '%attachment.read%' and event like '%" + subject + "%'"))
                .isEqualTo(1);
    }

    @Test
    void what_it_is_called_does_not_make_it_a_paper() {
        var subject = someCase();
        var refusal = refusal(add.add(subject, "order.pdf", in("<html><script>1</script></html>"), PAPERS));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MALFORMED);
        assertThat(refusal.faults().getFirst().rule()).isEqualTo("attachment-type");
        assertThat(refusal.faults().getFirst().mend()).contains("application/pdf");
        assertThat(refusal(add.add(subject, "order.pdf", in(""), PAPERS))
                        .faults()
                        .getFirst()
                        .rule())
                .isEqualTo("attachment-empty");
        assertThat(list.of(subject)).isEmpty();
    }

    @Test
    void a_file_that_is_too_large_is_not_read_to_its_end() {
        var subject = someCase();
        var taken = new AtomicLong();
        var endless = new InputStream() {
            @Override
            public int read() {
                taken.incrementAndGet();
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) 'x');
                taken.addAndGet(length);
                return length;
            }
        };
        var refusal = refusal(add.add(subject, "order.pdf", endless, PAPERS));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
        assertThat(refusal.faults().getFirst().problem()).contains("2 MB");
        assertThat(taken.get()).isLessThan(PAPERS.mostBytes() + 1_000_000);
        assertThat(list.of(subject)).isEmpty();
    }

    @Test
    void a_file_belongs_to_its_case_and_to_no_other() {
        var subject = someCase();
        var added = added(subject, "order.pdf", paper(1_000));
        assertThatThrownBy(() -> read.read(someCase(), added.id())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> read.read(subject, UUID.randomUUID())).isInstanceOf(Refused.class);
    }

    @Test
    void nobody_changes_a_file_past_the_service_either() {
        var added = added(someCase(), "order.pdf", paper(1_000));
        for (var attempt : new String[] {
            "update attachment set file_name = 'other.pdf'",
            "update attachment_piece set bytes = 'x'",
            "delete from attachment_piece where attachment = '%s'".formatted(added.id()),
            "truncate attachment cascade"
        }) {
            assertThatThrownBy(() -> Database.run(attempt)).hasMessageContaining("never changed");
        }
    }

    private Attachment added(CaseReference subject, String name, byte[] content) {
        return ((AddAttachment.Outcome.Added) add.add(subject, name, new ByteArrayInputStream(content), PAPERS))
                .attachment();
    }

    private static Refusal refusal(AddAttachment.Outcome outcome) {
        return ((AddAttachment.Outcome.NotAdded) outcome).refusal();
    }

    private static CaseReference someCase() {
        return new CaseReference("citation", "T" + UUID.randomUUID().toString().substring(0, 12));
    }

    private static byte[] paper(int length) {
        var paper = new byte[length];
        new Random(length).nextBytes(paper);
        var beginning = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(beginning, 0, paper, 0, beginning.length);
        return paper;
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
