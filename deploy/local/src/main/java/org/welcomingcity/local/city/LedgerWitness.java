package org.welcomingcity.local.city;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.welcomingcity.local.machine.Children;
import org.welcomingcity.local.machine.DataDirectory;
import org.welcomingcity.local.machine.Readiness;
import org.welcomingcity.local.machine.Trouble;

/**
 * The witness that every ledger of this city is compared with: a process of its own with a key of its own, beside the
 * services and their database. What it knows outlives theirs.
 */
final class LedgerWitness {

    private static final String NAME = "welcoming-city/local-witness";

    private final URI address;
    private final String key;

    private LedgerWitness(URI address, String key) {
        this.address = address;
        this.key = key;
    }

    /** Starts it, and waits until it answers. */
    static LedgerWitness start(LocalCityOptions options, DataDirectory data, Children children)
            throws InterruptedException {
        var built = options.root().resolve("deploy/ledger-check-cli/target");
        var directory = data.directory("witness");
        var port = options.port(Part.WITNESS);
        var child = children.start(
                Part.WITNESS.label(),
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        built.resolve("ledger-check-cli-1.0.0-SNAPSHOT.jar") + ":" + built.resolve("lib") + "/*",
                        "org.welcomingcity.ledgerwitness.Main",
                        directory.toString(),
                        Integer.toString(port),
                        NAME),
                java.util.Map.of(),
                Children.Farewell.TERM);
        var address = URI.create("http://localhost:" + port);
        Readiness.await(child, address.resolve("/ready"));
        try {
            return new LedgerWitness(
                    address, Files.readString(directory.resolve("key.public")).strip());
        } catch (IOException e) {
            throw new Trouble(
                    "The witness's key cannot be read: " + e.getMessage() + ".",
                    "Look at its log in " + directory + ".",
                    e);
        }
    }

    /** What a service is told of it, as options of its process. */
    List<String> settings() {
        return List.of(
                "-Dledger.witness.city.kind=TLOG",
                "-Dledger.witness.city.to=" + address,
                "-Dledger.witness.city.key=" + key,
                "-Dledger.witness.city.every=5s");
    }
}
