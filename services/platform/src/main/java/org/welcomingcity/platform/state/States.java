package org.welcomingcity.platform.state;

import jakarta.ws.rs.core.EntityTag;
import org.jboss.resteasy.reactive.RestResponse;

/** The state a thing is in, as its ETag; {@link Seen} is the other way round. */
public final class States {

    private States() {}

    /** The ETag of a version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The answer that shows a thing, with the state it is in. */
    public static <T> RestResponse<T> answer(T shown, long version) {
        return RestResponse.ResponseBuilder.ok(shown).tag(tag(version)).build();
    }
}
