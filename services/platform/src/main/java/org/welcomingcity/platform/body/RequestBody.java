package org.welcomingcity.platform.body;

import jakarta.enterprise.context.RequestScoped;

/** What came in, reduced to what can be compared: the digest of the body's bytes. */
@RequestScoped
public class RequestBody {

    private String digest = "";

    void digest(String value) {
        digest = value;
    }

    /** SHA-256 of the body, in hexadecimal; empty where the request has none. */
    public String digest() {
        return digest;
    }
}
