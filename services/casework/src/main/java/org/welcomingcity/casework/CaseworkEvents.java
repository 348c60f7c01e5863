package org.welcomingcity.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.welcomingcity.casework.attachment.domain.AttachmentEvent;
import org.welcomingcity.casework.departure.domain.DepartureEvent;
import org.welcomingcity.casework.narrative.NarrativeEvent;
import org.welcomingcity.casework.note.domain.NoteEvent;
import org.welcomingcity.casework.queue.domain.QueueEvent;
import org.welcomingcity.ledger.event.EventType;
import org.welcomingcity.ledger.event.EventTypes;

/** What casework puts on the ledger of whichever service it works in. */
@ApplicationScoped
class CaseworkEvents implements EventTypes {

    @Override
    public List<EventType> types() {
        return EventTypes.of(
                DepartureEvent.class, NoteEvent.class, NarrativeEvent.class, QueueEvent.class, AttachmentEvent.class);
    }
}
