package org.welcomingcity.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.welcomingcity.local.machine.Child;
import org.welcomingcity.local.machine.Children;
import org.welcomingcity.local.machine.DataDirectory;
import org.welcomingcity.local.machine.Secrets;
import org.welcomingcity.local.machine.Tools;
import org.welcomingcity.local.machine.Trouble;

/** The running database server. Every account needs its password; every database has an owner of its own. */
public final class PostgresServer {

    /** What the child is called. */
    public static final String NAME = "postgresql";

    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port;
    private final Secrets secrets;

    private PostgresServer(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    /** Starts the server on the data directory, making the cluster at the first start, and waits until it answers. */
    public static PostgresServer start(Children children, Tools tools, DataDirectory data, Secrets secrets, int port)
            throws InterruptedException {
        var programs = PostgresBinaries.in(tools).resolve("bin");
        var cluster = data.directory("postgresql");
        var server = new PostgresServer(port, secrets);
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            initialise(children, programs, cluster, secrets.of(passwordName(SUPERUSER)));
        }
        var command = asSomebodyElseThanRoot();
        command.addAll(List.of(programs.resolve("postgres").toString(), "-D", cluster.toString()));
        command.addAll(List.of("-p", Integer.toString(port)));
        command.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        command.addAll(List.of("-c", "max_connections=200", "-c", "timezone=UTC", "-c", "log_timezone=UTC"));
        // A statement that fails is logged without the row it failed on, which may hold a person's name and birth date.
        command.addAll(List.of("-c", "log_error_verbosity=terse", "-c", "log_min_error_statement=panic"));
        command.addAll(List.of("-c", "log_parameter_max_length=0", "-c", "log_parameter_max_length_on_error=0"));
        var child = children.start(NAME, command, Map.of(), Children.Farewell.INT);
        server.awaitAnswer(child);
        return server;
    }

    private static void initialise(Children children, Path programs, Path cluster, String password)
            throws InterruptedException {
        Path passwordFile = null;
        try {
            passwordFile = Files.createTempFile(
                    cluster.resolveSibling("."),
                    "initdb",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, password);
            // A cluster whose making was interrupted has files but no version; initdb wants the place empty.
            DataDirectory.delete(cluster);
            var command = asSomebodyElseThanRoot();
            command.addAll(List.of(programs.resolve("initdb").toString(), "-D", cluster.toString()));
            command.addAll(List.of("-U", SUPERUSER, "--auth=scram-sha-256", "--pwfile=" + passwordFile));
            command.addAll(List.of("--encoding=UTF8", "--locale=C", "--locale-provider=builtin"));
            command.addAll(List.of("--builtin-locale=C.UTF-8", "--no-instructions"));
            var child = children.startTask("initdb", command, Map.of());
            if (child.waitFor() != 0) {
                DataDirectory.delete(cluster);
                throw child.ended();
            }
        } catch (IOException e) {
            throw new Trouble(
                    "The database could not be made in " + cluster + ": " + e.getMessage() + ".",
                    "Check that the directory is writable and the disk has room.",
                    e);
        } finally {
            if (passwordFile != null) {
                try {
                    Files.deleteIfExists(passwordFile);
                } catch (IOException ignored) {
                    // It lies in the data directory beside the same password, as closed as that one.
                }
            }
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace without a mapping it is nobody in particular. */
    private static List<String> asSomebodyElseThanRoot() {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            try {
                if (new ProcessBuilder("unshare", "-U", "true").start().waitFor() != 0) {
                    throw namespaceRefused(null);
                }
            } catch (IOException e) {
                throw namespaceRefused(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw namespaceRefused(e);
            }
            command.addAll(List.of("unshare", "-U"));
        }
        return command;
    }

    private static Trouble namespaceRefused(@org.jspecify.annotations.Nullable Exception cause) {
        var problem = "PostgreSQL does not run as root, and this machine lets root make no user namespace.";
        var mend = "Start the city as an ordinary user, or install util-linux and allow user namespaces.";
        return cause == null ? new Trouble(problem, mend) : new Trouble(problem, mend, cause);
    }

    private void awaitAnswer(Child child) throws InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            if (!child.isAlive()) {
                throw child.ended();
            }
            try (var connection = connect()) {
                if (connection.isValid(2)) {
                    return;
                }
            } catch (SQLException e) {
                // 28: it answers, and turns our password down. Waiting would not change that.
                if (e.getSQLState() != null && e.getSQLState().startsWith("28")) {
                    throw new Trouble(
                            "PostgreSQL does not accept the password in " + secrets.file() + ".",
                            "Put the file of this data directory back, or begin anew with --reset.",
                            e);
                }
            }
            Thread.sleep(100);
        }
        throw child.notReady(PATIENCE.toSeconds());
    }

    /** Makes sure of a database of that name, owned by a role of that name that alone may connect to it. */
    public void database(String name) {
        var password = secrets.of(passwordName(name));
        try (var connection = connect();
                var statement = connection.createStatement()) {
            var role = statement.enquoteIdentifier(name, true);
            var roleExists = exists(connection, "select 1 from pg_roles where rolname = ?", name);
            // The owner may make roles: what officers perceived is kept by one that nobody signs in as.
            statement.execute((roleExists ? "alter role " : "create role ") + role + " createrole login password "
                    + statement.enquoteLiteral(password));
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + role + " owner " + role);
            }
            statement.execute("revoke connect, temporary on database " + role + " from public");
        } catch (SQLException e) {
            throw new Trouble(
                    "The database " + name + " could not be made: " + e.getMessage(),
                    "Begin anew with --reset, or mend the server by hand on port " + port + ".",
                    e);
        }
    }

    /**
     * Makes sure of the role that a service signs in as. It may connect to its database and to no other; what it may do
     * there the owner's migrations grant.
     */
    public void serviceOf(String name) {
        var service = serviceRole(name);
        var password = secrets.of(passwordName(service));
        try (var connection = connect();
                var statement = connection.createStatement()) {
            var role = statement.enquoteIdentifier(service, true);
            var roleExists = exists(connection, "select 1 from pg_roles where rolname = ?", service);
            statement.execute((roleExists ? "alter role " : "create role ") + role + " login password "
                    + statement.enquoteLiteral(password));
            statement.execute("grant connect on database " + statement.enquoteIdentifier(name, true) + " to " + role);
        } catch (SQLException e) {
            throw new Trouble(
                    "The role " + service + " could not be made: " + e.getMessage(),
                    "Begin anew with --reset, or mend the server by hand on port " + port + ".",
                    e);
        }
    }

    /** What the service signs in as that works with this database. */
    public static String serviceRole(String database) {
        return database + "_service";
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    /** Where a database is. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** The password of a role: a database's owner, or its service. */
    public String password(String role) {
        return secrets.of(passwordName(role));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(SUPERUSER), SUPERUSER, secrets.of(passwordName(SUPERUSER)));
    }

    private static String passwordName(String role) {
        return "postgresql." + role;
    }
}
