package org.welcomingcity.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.welcomingcity.local.machine.Trouble;

/** The accounts of the realm as the list that services read at their start (docs/people.md). */
final class RealmPeople {

    private static final String HEADER = "id,signInName,displayName,badge,active";

    private final RealmAdmin admin;

    RealmPeople(RealmAdmin admin) {
        this.admin = admin;
    }

    /** Writes the list anew. */
    void writeTo(Path file) throws InterruptedException {
        try {
            Files.writeString(file, listOf(admin.get("/users?briefRepresentation=false&max=100000")));
        } catch (IOException e) {
            throw new Trouble(
                    "The realm's accounts could not be written to " + file + ": " + e.getMessage() + ".",
                    "Check that it is writable and the disk has room.",
                    e);
        }
    }

    static String listOf(JsonNode users) {
        return Stream.concat(
                        Stream.of(HEADER),
                        StreamSupport.stream(users.spliterator(), false).map(RealmPeople::lineOf))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String lineOf(JsonNode user) {
        var name =
                (user.path("firstName").asText() + " " + user.path("lastName").asText()).strip();
        return Stream.of(
                        user.path("id").asText(),
                        user.path("username").asText(),
                        name.isEmpty() ? user.path("username").asText() : name,
                        user.at("/attributes/badge/0").asText(),
                        user.path("enabled").asText())
                .map(text -> '"' + text.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }
}
