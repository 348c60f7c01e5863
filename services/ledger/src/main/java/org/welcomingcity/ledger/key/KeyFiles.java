package org.welcomingcity.ledger.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.welcomingcity.ledger.note.VerifierKey;

/**
 * Keys as files in a directory of their own, for their owner alone: {@code signing-1.pem}, {@code signing-2.pem}, … and
 * {@code master-1.key}. The highest number is the current one. All replicas of a service see the same directory.
 */
public final class KeyFiles implements SigningKeys, MasterKeys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");
    private static final FileAttribute<?> OWNER_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> OWNER_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final String SIGNING = "signing-%d.pem";
    private static final String MASTER = "master-%d.key";
    private static final Pattern MASTER_NAME = Pattern.compile("master-[0-9]+\\.key");
    private static final int MASTER_LENGTH = 32;

    private final Path directory;
    private final Map<String, SecretKeySpec> masters = new HashMap<>();

    /** @param directory is made when the first key is */
    public KeyFiles(Path directory) {
        this.directory = directory;
    }

    @Override
    public synchronized SigningKey current() {
        var newest = newest(SIGNING);
        return newest == 0 ? makeSigning(1) : readSigning(newest);
    }

    @Override
    public synchronized Optional<SigningKey> matching(VerifierKey key) {
        return IntStream.rangeClosed(1, newest(SIGNING))
                .mapToObj(this::readSigning)
                .filter(signing ->
                        VerifierKey.of(key.name(), signing.publicKey()).equals(key))
                .findFirst();
    }

    @Override
    public synchronized SigningKey rotate() {
        return makeSigning(newest(SIGNING) + 1);
    }

    @Override
    public synchronized Wrapped wrap(byte[] dataKey) {
        if (newest(MASTER) == 0) {
            var fresh = new byte[MASTER_LENGTH];
            RANDOM.nextBytes(fresh);
            write(MASTER.formatted(1), Base64.getEncoder().encodeToString(fresh) + "\n");
        }
        var name = MASTER.formatted(newest(MASTER));
        try {
            var cipher = Cipher.getInstance("AESWrap");
            cipher.init(Cipher.WRAP_MODE, master(name));
            return new Wrapped(name, cipher.wrap(new SecretKeySpec(dataKey, "AES")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a data key could not be wrapped", e);
        }
    }

    @Override
    public synchronized byte[] unwrap(Wrapped wrapped) {
        try {
            var cipher = Cipher.getInstance("AESWrap");
            cipher.init(Cipher.UNWRAP_MODE, master(wrapped.masterKey()));
            return cipher.unwrap(wrapped.bytes(), "AES", Cipher.SECRET_KEY).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a data key was not wrapped by " + wrapped.masterKey(), e);
        }
    }

    private int newest(String form) {
        var number = 0;
        while (Files.exists(directory.resolve(form.formatted(number + 1)))) {
            number++;
        }
        return number;
    }

    private SigningKey makeSigning(int number) {
        try {
            var keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            write(
                    SIGNING.formatted(number),
                    pem("PRIVATE", keys.getPrivate().getEncoded())
                            + pem("PUBLIC", keys.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
        // Read back: should another replica have been first, it is that one's key.
        return readSigning(number);
    }

    private static String pem(String kind, byte[] encoded) {
        return "-----BEGIN %s KEY-----\n%s\n-----END %s KEY-----\n"
                .formatted(kind, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded), kind);
    }

    private SigningKey readSigning(int number) {
        var file = directory.resolve(SIGNING.formatted(number));
        byte[] privateHalf = null;
        byte[] publicHalf = null;
        for (var found : PEM.matcher(read(file)).results().toList()) {
            var bytes = Base64.getMimeDecoder().decode(found.group(2));
            if (found.group(1).equals("PRIVATE")) {
                privateHalf = bytes;
            } else {
                publicHalf = bytes;
            }
        }
        if (privateHalf == null || publicHalf == null) {
            throw new IllegalStateException(file + " does not hold a private and a public key");
        }
        try {
            var factory = KeyFactory.getInstance("Ed25519");
            var key = new FileKey(new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(publicHalf)),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(privateHalf))));
            var probe = "probe".getBytes(StandardCharsets.UTF_8);
            if (!VerifierKey.of("probe", key.publicKey()).verifies(probe, key.sign(probe))) {
                throw new IllegalStateException("the two keys in " + file + " do not belong together");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(file + " does not hold Ed25519 keys", e);
        }
    }

    private SecretKeySpec master(String name) {
        return masters.computeIfAbsent(name, this::readMaster);
    }

    private SecretKeySpec readMaster(String name) {
        var file = directory.resolve(name);
        if (!MASTER_NAME.matcher(name).matches() || !Files.exists(file)) {
            throw new IllegalStateException("the master key %s is not in %s".formatted(name, directory));
        }
        var bytes = Base64.getMimeDecoder().decode(read(file));
        if (bytes.length != MASTER_LENGTH) {
            throw new IllegalStateException(file + " does not hold 32 bytes");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static String read(Path file) {
        try {
            var permissions = Files.getPosixFilePermissions(file);
            if (permissions.contains(PosixFilePermission.OTHERS_READ)
                    || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
                throw new IllegalStateException(
                        "everybody can read or write %s; take the rights away (chmod 600), and rotate the key if it was so for long"
                                .formatted(file));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    // Whole or not at all, and never over an older one: two replicas may start at once.
    private void write(String name, String content) {
        try {
            Files.createDirectories(directory, OWNER_DIRECTORY);
            var fresh = Files.createTempFile(directory, name, ".new", OWNER_FILE);
            try {
                Files.writeString(fresh, content);
                Files.createLink(directory.resolve(name), fresh);
            } catch (FileAlreadyExistsException theOtherWasFirst) {
                // Then that one is the key.
            } finally {
                Files.delete(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a key into " + directory, e);
        }
    }

    private record FileKey(KeyPair keys) implements SigningKey {

        @Override
        public PublicKey publicKey() {
            return keys.getPublic();
        }

        @Override
        public byte[] sign(byte[] text) {
            try {
                PrivateKey key = keys.getPrivate();
                var signature = Signature.getInstance("Ed25519");
                signature.initSign(key);
                signature.update(text);
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("a tree head could not be signed", e);
            }
        }

        @Override
        public String toString() {
            return "Ed25519 key from a file";
        }
    }
}
