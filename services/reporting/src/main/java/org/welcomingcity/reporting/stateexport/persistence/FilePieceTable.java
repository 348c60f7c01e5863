package org.welcomingcity.reporting.stateexport.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.database.Sql;
import org.welcomingcity.reporting.stateexport.domain.ReceivedFiles;

/** The received files in pieces, so that none is ever in memory as a whole. */
@ApplicationScoped
class FilePieceTable implements ReceivedFiles {

    private final Sql sql;

    FilePieceTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(UUID job, int number, byte[] bytes) {
        sql.change("insert into state_export.piece (job, number, bytes) values (?, ?, ?)", job, number, bytes);
    }

    @Override
    public InputStream of(UUID job) {
        return new SequenceInputStream(new Enumeration<>() {
            private int next;
            private byte @Nullable [] piece = pieceOf(job, 0);

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
                piece = pieceOf(job, ++next);
                return new ByteArrayInputStream(bytes);
            }
        });
    }

    private byte @Nullable [] pieceOf(UUID job, int number) {
        var found = sql.rows(
                "select bytes from state_export.piece where job = ? and number = ?",
                row -> requireNonNull(row.getBytes(1)),
                job,
                number);
        return found.isEmpty() ? null : found.getFirst();
    }
}
