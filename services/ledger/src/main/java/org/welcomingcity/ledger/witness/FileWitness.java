package org.welcomingcity.ledger.witness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import org.welcomingcity.ledger.note.TreeHead;

/** Adds heads to a file, each as its note with a blank line after it: on another party's share, or on paper that writes once. */
final class FileWitness implements Witness {

    private final Path file;

    FileWitness(Path file) {
        this.file = file;
    }

    @Override
    public Answer send(TreeHead head, Connection ledger) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var note = ByteBuffer.wrap((head.note() + "\n").getBytes(StandardCharsets.UTF_8));
            while (note.hasRemaining()) {
                channel.write(note);
            }
            channel.force(true);
            return new Answer(true, "%d bytes in %s".formatted(channel.size(), file.getFileName()));
        }
    }
}
