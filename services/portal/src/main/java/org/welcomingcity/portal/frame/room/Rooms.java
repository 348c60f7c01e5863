package org.welcomingcity.portal.frame.room;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.area.Area;

/** All rooms of the portal, as the layout and Today see them. */
@Named("rooms")
@ApplicationScoped
public class Rooms {

    private static final String TODAY = "/";

    private final List<Room> rooms;

    Rooms(@All List<Room> rooms) {
        this.rooms = rooms;
    }

    /** Every area in which the person at the screen has a place, in order. */
    public List<OpenArea> getAreas() {
        var areas = new ArrayList<OpenArea>();
        if (isHoldingWork()) {
            areas.add(new OpenArea(Area.TODAY, TODAY, List.of()));
        }
        rooms.stream()
                .flatMap(room -> room.navigation().stream())
                .sorted(Comparator.comparing(NavigationEntry::area).thenComparing(NavigationEntry::place))
                .collect(Collectors.groupingBy(NavigationEntry::area, TreeMap::new, Collectors.toList()))
                .forEach((area, entries) ->
                        areas.add(new OpenArea(area, entries.getFirst().address(), entries)));
        return areas;
    }

    /** Whether Today has something to say to the person at the screen. */
    public boolean isHoldingWork() {
        return rooms.stream().anyMatch(Room::holdsWork);
    }

    /** What there is to do, of every room. */
    public List<TodayPart> today() {
        return rooms.stream().filter(Room::holdsWork).map(Room::today).toList();
    }

    /** What the person at the screen begins most; null where they begin nothing. */
    public @Nullable Way getBegins() {
        return first(Room::begins);
    }

    /** How the person at the screen finds cases; null where they find none. */
    public Room.@Nullable Finding getFinds() {
        return first(Room::finds);
    }

    private <T> @Nullable T first(Function<Room, Optional<T>> asked) {
        return rooms.stream().map(asked).flatMap(Optional::stream).findFirst().orElse(null);
    }
}
