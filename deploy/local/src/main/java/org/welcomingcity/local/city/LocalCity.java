package org.welcomingcity.local.city;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.local.keycloak.DemoAccount;
import org.welcomingcity.local.keycloak.KeycloakServer;
import org.welcomingcity.local.machine.Children;
import org.welcomingcity.local.machine.DataDirectory;
import org.welcomingcity.local.machine.Ports;
import org.welcomingcity.local.machine.Tools;
import org.welcomingcity.local.machine.Trouble;
import org.welcomingcity.local.postgres.PostgresServer;

/**
 * A running city. Whoever starts one closes it; should the whole process be killed instead, the children end all the
 * same. It never ends the process it runs in.
 */
public final class LocalCity implements AutoCloseable {

    private final LocalCityOptions options;
    private final DataDirectory data;
    private final Children children;
    private final CompletableFuture<Trouble> firstDeath;
    private @Nullable PostgresServer database;
    private @Nullable KeycloakServer keycloak;

    private LocalCity(LocalCityOptions options, DataDirectory data, Children children) {
        this.options = options;
        this.data = data;
        this.children = children;
        this.firstDeath = children.firstDeath().thenApply(child -> explained(child.ended()));
    }

    /**
     * Starts a city and waits until all of it is ready.
     *
     * @param progress told what is being done, a line at a time
     * @throws Trouble when it cannot start; nothing of it is running then
     * @throws InterruptedException when told to stop meanwhile; nothing of it is running then either
     */
    public static LocalCity start(LocalCityOptions wanted, Consumer<String> progress) throws InterruptedException {
        var options = wanted.withChosenPorts();
        Services.mustBeBuilt(options);
        var data = DataDirectory.open(options.data());
        LocalCity city;
        try {
            city = prepare(options, data, progress);
        } catch (RuntimeException | Error e) {
            data.close();
            throw e;
        }
        try {
            city.bringUp(progress);
            return city;
        } catch (Trouble e) {
            city.close();
            throw city.explained(e);
        } catch (InterruptedException | RuntimeException | Error e) {
            city.close();
            throw e;
        }
    }

    private static LocalCity prepare(LocalCityOptions options, DataDirectory data, Consumer<String> progress) {
        var record = data.file("children");
        // Before the ports are looked at: it may be our own leftovers that hold them.
        Children.endLeftovers(record);
        for (var part : Part.values()) {
            Ports.mustBeFree(options.port(part), part.label(), part.option());
        }
        if (options.reset()) {
            progress.accept("Deleting the data in " + data.path());
            data.wipe();
        }
        data.mustBe(options.demo() ? "demo" : "empty");
        var children = Children.in(record, data.directory("logs"));
        children.onFarewell(progress);
        return new LocalCity(options, data, children);
    }

    private void bringUp(Consumer<String> progress) throws InterruptedException {
        var tools = new Tools(
                options.root().resolve("deploy/local/target/tools"), data.path().resolve("tools"));
        var secrets = data.secrets();

        progress.accept("Starting PostgreSQL");
        var postgres = PostgresServer.start(children, tools, data, secrets, options.port(Part.POSTGRES));
        database = postgres;
        for (var part : Part.values()) {
            if (part.hasDatabase()) {
                postgres.database(part.database());
                if (part.isService()) {
                    postgres.serviceOf(part.database());
                }
            }
        }

        progress.accept("Starting Keycloak (the first time takes a minute)");
        var unpacked = options.root().resolve("deploy/local/target/keycloak");
        var wishes = new KeycloakServer.Wishes(
                unpacked, options.port(Part.KEYCLOAK), baseUrl(Part.PORTAL), data.file("people.csv"), options.demo());
        var identity = KeycloakServer.start(children, tools, data, postgres, wishes);
        keycloak = identity;

        progress.accept("Starting the ledgers' witness");
        var witness = LedgerWitness.start(options, data, children);

        progress.accept("Starting the services");
        new Services(options, data, postgres, identity, witness).start(children, progress);
    }

    /** A full disk makes every program die of something else; say what it really was. */
    private Trouble explained(Trouble trouble) {
        return data.diskIsFull()
                ? new Trouble(
                        "The disk of " + data.path() + " is full. " + trouble.getMessage(),
                        "Free some space and start again, or choose a directory on another disk with --data DIR.",
                        trouble)
                : trouble;
    }

    /** Where a part answers HTTP, as in {@code http://localhost:8080}. */
    public String baseUrl(Part part) {
        return "http://localhost:" + options.port(part);
    }

    /** The issuer of every token, and the place to find out everything else about signing in. */
    public String realmUrl() {
        return running(keycloak).realmUrl();
    }

    /** Where clients get their tokens. */
    public String tokenUrl() {
        return running(keycloak).tokenUrl();
    }

    /** The secret of one of the realm's clients: {@code portal} or a department's system. */
    public String clientSecret(String clientId) {
        return running(keycloak).clientSecret(clientId);
    }

    /** Where a part's database is. */
    public String jdbcUrl(Part part) {
        return running(database).jdbcUrl(part.database());
    }

    /** Who owns a part's database. */
    public String databaseUser(Part part) {
        return part.database();
    }

    /** The password of that owner. */
    public String databasePassword(Part part) {
        return running(database).password(part.database());
    }

    /** Who can sign in: nobody unless it is a demo. */
    public List<DemoAccount> demoAccounts() {
        return options.demo() ? DemoAccount.all() : List.of();
    }

    /** Where its data is. */
    public Path dataDirectory() {
        return data.path();
    }

    /** Where its secrets are. */
    public Path secretsFile() {
        return data.secrets().file();
    }

    /** How it was started, with the ports it really has. */
    public LocalCityOptions options() {
        return options;
    }

    /** Completes when a child ends though nobody asked it to, with what to say about it. The city is of no use then. */
    public CompletableFuture<Trouble> firstDeath() {
        return firstDeath.copy();
    }

    /** Ends everything, newest first, waits until it is gone, and lets go of the data. A second time does nothing. */
    @Override
    public void close() {
        // Someone told to stop is often interrupted; that must not cut the waiting short.
        var interrupted = Thread.interrupted();
        try {
            children.close();
            data.close();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static <T> T running(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("the city has not started");
        }
        return part;
    }
}
