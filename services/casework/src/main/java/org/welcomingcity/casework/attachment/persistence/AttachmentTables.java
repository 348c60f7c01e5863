package org.welcomingcity.casework.attachment.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.attachment.domain.Attachment;
import org.welcomingcity.casework.attachment.domain.Attachments;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.database.Sql;

/** Files in pieces, so that none is ever in memory as a whole, neither when it comes in nor when it goes out. */
@ApplicationScoped
class AttachmentTables implements Attachments {

    private static final int PIECE = 256 * 1024;

    private final Sql sql;

    AttachmentTables(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Attachment attachment, InputStream content) {
        sql.change(
                "insert into attachment (id, belongs_to, file_name, media_type, bytes, digest, scan, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                attachment.id(),
                attachment.belongsTo().toString(),
                attachment.fileName(),
                attachment.mediaType(),
                attachment.bytes(),
                attachment.digest(),
                attachment.scan().name(),
                attachment.addedBy().value(),
                attachment.addedAt());
        try {
            var number = 0;
            for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                sql.change(
                        "insert into attachment_piece (attachment, number, bytes) values (?, ?, ?)",
                        attachment.id(),
                        number++,
                        piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file broke off", e);
        }
    }

    @Override
    public List<Attachment> of(CaseReference belongsTo) {
        return sql.rows(
                "select * from attachment where belongs_to = ? order by added_at, id",
                AttachmentTables::attachment,
                belongsTo.toString());
    }

    @Override
    public Optional<Attachment> of(CaseReference belongsTo, UUID id) {
        return sql
                .rows(
                        "select * from attachment where belongs_to = ? and id = ?",
                        AttachmentTables::attachment,
                        belongsTo.toString(),
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public InputStream content(UUID id) {
        return new SequenceInputStream(new Enumeration<>() {
            private int next;
            private byte @Nullable [] piece = piece(id, 0);

            @Override
            public boolean hasMoreElements() {
                return piece != null;
            }

            @Override
            public InputStream nextElement() {
                var bytes = piece;
                if (bytes == null) {
                    throw new NoSuchElementException();
                }
                piece = piece(id, ++next);
                return new ByteArrayInputStream(bytes);
            }
        });
    }

    private byte @Nullable [] piece(UUID id, int number) {
        var found = sql.rows(
                "select bytes from attachment_piece where attachment = ? and number = ?",
                row -> requireNonNull(row.getBytes(1)),
                id,
                number);
        return found.isEmpty() ? null : found.getFirst();
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                CaseReference.parse(row.getString("belongs_to")),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getString("digest"),
                Attachment.Scan.valueOf(row.getString("scan")),
                new OfficerId(row.getString("added_by")),
                requireNonNull(Sql.instant(row, "added_at")));
    }
}
