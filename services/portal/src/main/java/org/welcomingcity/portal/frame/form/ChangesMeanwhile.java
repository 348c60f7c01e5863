package org.welcomingcity.portal.frame.form;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.service.Fault;
import org.welcomingcity.portal.service.Problem;

/** Says in words what somebody else changed while a person was looking. */
@ApplicationScoped
public class ChangesMeanwhile {

    private final List<FieldNames> rooms;
    private final FrameWords frameWords;

    ChangesMeanwhile(@All List<FieldNames> rooms, @Spoken FrameWords frameWords) {
        this.rooms = rooms;
        this.frameWords = frameWords;
    }

    /** A point for each field that became different; none where the service does not say. */
    public List<Fault> of(Problem problem) {
        return problem.allDifferences().stream()
                .map(difference -> new Fault("", "", null, told(difference), ""))
                .toList();
    }

    private String told(Problem.Difference difference) {
        var room = rooms.stream()
                .filter(each -> each.field(difference.field()).isPresent())
                .findFirst();
        var name = room.flatMap(each -> each.field(difference.field())).orElse(difference.field());
        if (difference.was() == null && difference.now() == null) {
            return frameWords.differs(name);
        }
        return frameWords.differsFromTo(
                name,
                value(room.orElse(null), difference.field(), difference.was()),
                value(room.orElse(null), difference.field(), difference.now()));
    }

    private String value(@Nullable FieldNames room, String field, @Nullable String value) {
        return room == null ? Objects.requireNonNullElse(value, frameWords.none()) : room.value(field, value);
    }
}
