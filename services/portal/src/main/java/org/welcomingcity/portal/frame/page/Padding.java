package org.welcomingcity.portal.frame.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Something of another length in every page. Pages are compressed, and where a page holds what somebody else chose beside what
 * they are not to know, the compressed length tells whether the two are alike (BREACH, 2013); under a random length it takes so
 * many pages to tell that nobody's session lasts as long.
 */
@Named("padding")
@RequestScoped
public class Padding {

    private static final int MOST = 96;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Random text, up to {@value MOST} bytes before it is encoded, which compresses no further. */
    public String getText() {
        var bytes = new byte[RANDOM.nextInt(MOST + 1)];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
