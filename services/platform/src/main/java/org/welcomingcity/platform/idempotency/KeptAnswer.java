package org.welcomingcity.platform.idempotency;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;

/** The answer that was given to a keyed request. */
@Entity
@DynamicUpdate
@Table(name = "idempotency_key")
class KeptAnswer {

    /** A key belongs to its caller and to the address it was sent to. */
    @Embeddable
    record Id(String caller, String operation, String key) {}

    @EmbeddedId
    private Id id;

    private String bodyDigest;
    private Integer status;
    private String headers;
    private byte[] body;
    private Instant createdAt;

    @NullUnmarked // Hibernate fills it in.
    protected KeptAnswer() {}

    boolean belongsTo(String digest) {
        return bodyDigest.equals(digest);
    }

    int status() {
        return status;
    }

    String headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }
}
