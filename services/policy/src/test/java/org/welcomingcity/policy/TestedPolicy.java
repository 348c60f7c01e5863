package org.welcomingcity.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.deadline.DeadlineCount;
import org.welcomingcity.policy.decision.PackRejected;
import org.welcomingcity.policy.pack.Catalogue;
import org.welcomingcity.policy.pack.Sources;
import org.welcomingcity.policy.pack.WarmShelf;

/** The policy that the tests ask: the packs as they lie on the class path. */
public final class TestedPolicy {

    private static final DeadlineCount DEADLINES = DeadlineCount.load();

    // Read when it is asked, not with the class: one reading that fails must not fail all that come after.
    private static @Nullable OrdinancePolicy now;

    /** The one door for all tests. */
    public static final OrdinancePolicy POLICY = (OrdinancePolicy) Proxy.newProxyInstance(
            TestedPolicy.class.getClassLoader(), new Class<?>[] {OrdinancePolicy.class}, (door, asked, facts) -> {
                try {
                    return asked.invoke(now(), facts);
                } catch (InvocationTargetException refused) {
                    throw refused.getTargetException();
                }
            });

    private TestedPolicy() {}

    private static synchronized OrdinancePolicy now() {
        var read = now;
        if (read == null) {
            read = OrdinancePolicy.load();
            now = read;
        }
        return read;
    }

    /**
     * Reads the packs again, after the run of mutants changed one.
     *
     * @throws PackRejected when they are not fit as they are now
     */
    public static synchronized void readAnew() {
        now = new PackLibrary(WarmShelf.read(Sources.SHIPPED), Catalogue.read(Sources.SHIPPED), DEADLINES);
    }
}
