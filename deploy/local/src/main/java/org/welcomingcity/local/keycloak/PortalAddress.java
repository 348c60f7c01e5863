package org.welcomingcity.local.keycloak;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.welcomingcity.local.machine.Trouble;

/**
 * Where the realm believes the portal to be. The import only says so at the first start; when the portal moves to
 * another port later, Keycloak would refuse to send anybody back to it.
 */
final class PortalAddress {

    private final Path remembered;
    private final RealmAdmin admin;

    PortalAddress(Path remembered, RealmAdmin admin) {
        this.remembered = remembered;
        this.admin = admin;
    }

    /** Tells the realm, if it last heard otherwise. */
    void mustBe(String address) throws InterruptedException {
        try {
            if (Files.exists(remembered)) {
                var before = Files.readString(remembered).strip();
                if (before.equals(address)) {
                    return;
                }
                move(before, address);
            }
            Files.writeString(remembered, address);
        } catch (IOException e) {
            throw new Trouble(
                    "Keycloak could not be told that the portal is now at " + address + ": " + e.getMessage() + ".",
                    "Start with the --portal-port of last time, or change the client portal in Keycloak's console.",
                    e);
        }
    }

    private void move(String before, String address) throws IOException, InterruptedException {
        var portal = (ObjectNode) admin.get("/clients?clientId=portal").path(0);
        var moved = portal.toString()
                .replace('"' + before + '"', '"' + address + '"')
                .replace('"' + before + '/', '"' + address + '/');
        admin.put("/clients/" + portal.path("id").asText(), moved);
    }
}
