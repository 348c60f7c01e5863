package org.welcomingcity.portal.frame.today;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.room.Rooms;
import org.welcomingcity.portal.frame.room.TodayPart;
import org.welcomingcity.portal.frame.room.Todo;
import org.welcomingcity.portal.service.ServiceFailed;

/** The page on which everybody begins who does work. */
@ApplicationScoped
public class TodayPage {

    /** Rows that stand open of what asks for somebody now, and of the rest; more unfold. */
    private static final int NOW = 7;

    private static final int LATER = 3;

    /** Rows, of which the first few stand open. */
    public record Rows(List<Todo> open, List<Todo> folded) {

        static Rows of(List<Todo> all, int open) {
            var shown = Math.min(open, all.size());
            return new Rows(all.subList(0, shown), all.subList(shown, all.size()));
        }

        /** How many there are. */
        public int count() {
            return open.size() + folded.size();
        }
    }

    @CheckedTemplate(basePath = "frame")
    static class Templates {
        private Templates() {}

        static native TemplateInstance today(
                LocalDate today, @Nullable Banner banner, Rows now, Rows later, List<TodayPart.Aside> asides);
    }

    private final Rooms rooms;
    private final Clock clock;
    private final FrameWords frameWords;

    TodayPage(Rooms rooms, Clock clock, @Spoken FrameWords frameWords) {
        this.rooms = rooms;
        this.clock = clock;
        this.frameWords = frameWords;
    }

    /** The page. Ways to begin something stay open even while a service does not answer. */
    public TemplateInstance page() {
        try {
            return page(rooms.today(), null);
        } catch (ServiceFailed unanswered) {
            return page(
                    List.of(),
                    Banner.of(
                            Banner.Tone.ATTEND, frameWords.errorUnreachableTitle(), frameWords.errorUnreachableText()));
        }
    }

    private TemplateInstance page(List<TodayPart> parts, @Nullable Banner banner) {
        var todos = parts.stream().flatMap(part -> part.todos().stream()).toList();
        return Templates.today(
                LocalDate.ofInstant(clock.instant(), clock.getZone()),
                banner,
                Rows.of(todos.stream().filter(Todo::urgent).toList(), NOW),
                Rows.of(todos.stream().filter(todo -> !todo.urgent()).toList(), LATER),
                parts.stream().flatMap(part -> part.asides().stream()).toList());
    }
}
