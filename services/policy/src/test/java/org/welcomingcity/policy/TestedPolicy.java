package org.welcomingcity.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.welcomingcity.policy.deadline.DeadlineCount;
import org.welcomingcity.policy.pack.Catalogue;
import org.welcomingcity.policy.pack.Sources;
import org.welcomingcity.policy.pack.WarmShelf;

/** The policy that the tests ask: the packs as they lie on the class path. */
public final class TestedPolicy {

    private static final DeadlineCount DEADLINES = DeadlineCount.load();

    private static OrdinancePolicy now = OrdinancePolicy.load();

    /** The one door for all tests. */
    public static final OrdinancePolicy POLICY = (OrdinancePolicy) Proxy.newProxyInstance(
            TestedPolicy.class.getClassLoader(), new Class<?>[] {OrdinancePolicy.class}, (door, asked, facts) -> {
                try {
                    return asked.invoke(now, facts);
                } catch (InvocationTargetException refused) {
                    throw refused.getTargetException();
                }
            });

    private TestedPolicy() {}

    /**
     * Reads the packs again, after the run of mutants changed one.
     *
     * @throws PackRejected when they are not fit as they are now
     */
    public static void readAnew() {
        now = new PackLibrary(WarmShelf.read(Sources.SHIPPED), Catalogue.read(Sources.SHIPPED), DEADLINES);
    }
}
