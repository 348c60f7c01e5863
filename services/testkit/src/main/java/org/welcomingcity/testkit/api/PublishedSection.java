package org.welcomingcity.testkit.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One service's part of a document under {@code docs} that all services write together. It stands under a heading with the
 * service's name; {@code -Dapi.write=true} writes it anew, to be read and committed.
 */
public final class PublishedSection {

    private PublishedSection() {}

    /** What is published under the heading, after writing it anew where that was asked for. */
    public static String published(String document, String service, String live) {
        var file = Path.of(System.getProperty("welcoming-city.root", "../.."), "docs", document);
        try {
            var text = Files.readString(file);
            var heading = "## " + service + "\n\n";
            var start = text.indexOf(heading);
            if (start < 0) {
                text = text.stripTrailing() + "\n\n" + heading;
                start = text.indexOf(heading);
            }
            var from = start + heading.length();
            var next = text.indexOf("\n## ", from - 1);
            var end = next < 0 ? text.length() : next;
            if (Boolean.getBoolean("api.write")) {
                Files.writeString(file, text.substring(0, from) + live + text.substring(end));
                return live;
            }
            return text.substring(from, end);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), e);
        }
    }
}
