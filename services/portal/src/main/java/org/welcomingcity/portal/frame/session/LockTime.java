package org.welcomingcity.portal.frame.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** After how long the page's script covers the screen. */
@Named("lock")
@ApplicationScoped
public class LockTime {

    private final IdleLock lock;

    LockTime(IdleLock lock) {
        this.lock = lock;
    }

    /** In seconds. */
    public long getSeconds() {
        return lock.after().toSeconds();
    }
}
