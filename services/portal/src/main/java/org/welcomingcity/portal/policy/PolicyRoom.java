package org.welcomingcity.portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.welcomingcity.portal.frame.area.Area;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.room.NavigationEntry;
import org.welcomingcity.portal.frame.room.Room;

/** The policy room as the frame sees it. */
@ApplicationScoped
public class PolicyRoom implements Room {

    private final PolicyRights rights;
    private final PolicyWords policyWords;

    PolicyRoom(PolicyRights rights, @Spoken PolicyWords policyWords) {
        this.rights = rights;
        this.policyWords = policyWords;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return rights.isReadsCatalogue()
                ? List.of(new NavigationEntry(Area.REFERENCE, 10, "catalogue", "/offences", policyWords.navCatalogue()))
                : List.of();
    }
}
