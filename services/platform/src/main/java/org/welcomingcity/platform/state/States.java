package org.welcomingcity.platform.state;

import jakarta.ws.rs.core.EntityTag;

/** The state a thing is in, as its ETag; {@link Seen} is the other way round. */
public final class States {

    private States() {}

    /** The ETag of a version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
