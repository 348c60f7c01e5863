package org.welcomingcity.portal.frame.room;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All rooms of the portal, as the layout and the first page see them. */
@Named("rooms")
@ApplicationScoped
public class Rooms {

    private final List<Room> rooms;

    Rooms(@All List<Room> rooms) {
        this.rooms = rooms;
    }

    /** Every entry that is open to the person at the screen, in order. */
    public List<NavigationEntry> getNavigation() {
        return rooms.stream()
                .flatMap(room -> room.navigation().stream())
                .sorted(Comparator.comparingInt(NavigationEntry::place))
                .toList();
    }

    /** The page on which the person at the screen begins, where a room has one for them. */
    public Optional<TemplateInstance> firstPage(@Nullable String done) {
        return rooms.stream().flatMap(room -> room.firstPage(done).stream()).findFirst();
    }
}
