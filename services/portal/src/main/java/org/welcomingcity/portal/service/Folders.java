package org.welcomingcity.portal.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What the portal asks about what lies beside a citation in its folder; throws as {@link Citations} does. */
@ApplicationScoped
public class Folders {

    private final FoldersApi api;

    Folders(@RestClient FoldersApi api) {
        this.api = api;
    }

    /** The notes, newest first. */
    public List<Note> notes(String number) {
        return Citations.ask(() -> api.notes(number)).notes().reversed();
    }

    /** Writes a note, once per key. */
    public void write(String number, String key, @Nullable String text) {
        Citations.ask(() -> api.write(number, key, new Note.Form(text)));
    }

    /** The citation on paper, as PDF. */
    public InputStream print(String number) {
        return Citations.ask(() -> api.print(number));
    }
}
