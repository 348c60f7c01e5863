package org.welcomingcity.portal.service;

import org.jspecify.annotations.Nullable;

/** The service did not answer, or not in a way that means anything: whether it did what it was asked is not known. */
public class ServiceFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
