package org.welcomingcity.casework.attachment.application;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being received: set aside on disk, since it is looked at twice before it is kept. It has no name there, so
 * whatever ends the process leaves nothing behind.
 */
final class ReceivedFile implements AutoCloseable {

    private static final int AT_ONCE = 64 * 1024;

    private final FileChannel file;
    private final long bytes;
    private final String digest;

    private ReceivedFile(FileChannel file, long bytes, String digest) {
        this.file = file;
        this.bytes = bytes;
        this.digest = digest;
    }

    /** Sets the content aside; null where there is more of it than may be, of which the rest is not read. */
    static @Nullable ReceivedFile of(InputStream content, long most) {
        try {
            var file = unnamed();
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                var buffer = new byte[AT_ONCE];
                long bytes = 0;
                for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    bytes += read;
                    if (bytes > most) {
                        file.close();
                        return null;
                    }
                    digest.update(buffer, 0, read);
                    write(file, ByteBuffer.wrap(buffer, 0, read));
                }
                return new ReceivedFile(file, bytes, HexFormat.of().formatHex(digest.digest()));
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file broke off", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static FileChannel unnamed() throws IOException {
        var path = Files.createTempFile("attachment", null);
        try {
            return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } finally {
            Files.delete(path);
        }
    }

    private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    long bytes() {
        return bytes;
    }

    /** SHA-256, in hexadecimal. */
    String digest() {
        return digest;
    }

    /** The content from its beginning; one reader at a time. */
    InputStream content() {
        try {
            file.position(0);
        } catch (IOException e) {
            throw new UncheckedIOException("the file that was set aside cannot be read", e);
        }
        return new BufferedInputStream(
                new FilterInputStream(Channels.newInputStream(file)) {
                    @Override
                    public void close() {
                        // The next reader needs the channel open.
                    }
                },
                AT_ONCE);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the file that was set aside cannot be given up", e);
        }
    }
}
