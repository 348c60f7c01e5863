package org.welcomingcity.local.cli;

import java.util.ArrayList;
import java.util.List;
import org.welcomingcity.local.city.LocalCity;
import org.welcomingcity.local.city.Part;
import org.welcomingcity.local.keycloak.KeycloakServer;

/** What somebody who just started a city wants to know. */
final class Summary {

    private Summary() {}

    static List<String> of(LocalCity city) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("The city is running.");
        lines.add("");
        for (var part : Part.values()) {
            lines.add("  %-14s %s".formatted(part.label(), address(city, part)));
        }
        lines.add("");
        lines.add("  %-14s %s".formatted("data and logs", city.dataDirectory()));
        lines.add("  %-14s %s".formatted("secrets", city.secretsFile()));
        lines.add("  %-14s %s/admin as %s, whose password is %s among the secrets"
                .formatted("accounts", city.baseUrl(Part.KEYCLOAK), KeycloakServer.ADMIN, KeycloakServer.ADMIN_SECRET));
        lines.add("");
        lines.addAll(accounts(city));
        lines.add("Press Ctrl-C to stop.");
        return lines;
    }

    private static String address(LocalCity city, Part part) {
        return part == Part.POSTGRES
                ? "localhost:" + city.options().port(part)
                : city.baseUrl(part) + (part.isService() && part != Part.PORTAL ? "/q/openapi" : "");
    }

    private static List<String> accounts(LocalCity city) {
        var lines = new ArrayList<String>();
        for (var account : city.demoAccounts()) {
            if (lines.isEmpty()) {
                lines.add("Sign in at " + city.baseUrl(Part.PORTAL) + " as any of these, with the password "
                        + account.password());
                lines.add("");
            }
            lines.add("  " + account.username());
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        return lines;
    }
}
