package org.welcomingcity.policy.pack;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The policy and its tests, loaded apart from whoever runs them, over packs of which one file is another. What is loaded
 * stays warm: only the packs are read anew for each mutant.
 */
final class MutantWorld extends URLClassLoader {

    private static final String OWN = "org.welcomingcity.policy.";
    private static final String RUN = "org.welcomingcity.policy.pack.PackMuta";

    private final Path over;

    private MutantWorld(Path over, URL[] own) {
        super(own, MutantWorld.class.getClassLoader());
        this.over = over;
    }

    /** A world in which the packs are as they are. */
    static MutantWorld of(Path classes, Path testClasses) throws IOException {
        var over = Files.createTempDirectory("mutant");
        var world = new MutantWorld(over, new URL[] {
            over.toUri().toURL(), testClasses.toUri().toURL(), classes.toUri().toURL()
        });
        try {
            // Read once as they are: a mutant that is refused must not spoil the class for all that come after.
            Class.forName(OWN + "TestedPolicy", true, world);
        } catch (ClassNotFoundException notCompiled) {
            throw new IllegalStateException(notCompiled);
        }
        return world;
    }

    /**
     * Changes one file, and takes back what was changed before.
     *
     * @return why the packs are refused now; null where they are not
     */
    @Nullable
    String change(PackMutant mutant) throws IOException {
        takeBack();
        var file = over.resolve("packs").resolve(mutant.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, mutant.text());
        try {
            Class.forName(OWN + "TestedPolicy", true, this)
                    .getMethod("readAnew")
                    .invoke(null);
            return null;
        } catch (InvocationTargetException refused) {
            return String.valueOf(refused.getTargetException().getMessage());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void takeBack() throws IOException {
        if (Files.exists(over)) {
            try (var left = Files.walk(over)) {
                for (var file : left.sorted(Comparator.reverseOrder()).toList()) {
                    if (!file.equals(over)) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    /** What the first failing test of a class says; null where all pass. */
    @Nullable
    Failure run(String testClass) throws ClassNotFoundException {
        return run(DiscoverySelectors.selectClass(Class.forName(testClass, false, this)));
    }

    /** What the test says that told before; null where it passes now. */
    @Nullable
    Failure again(Failure before) {
        return run(DiscoverySelectors.selectUniqueId(before.id()));
    }

    private @Nullable Failure run(DiscoverySelector selector) {
        var before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(this);
        try {
            var first = new First();
            LauncherFactory.create(LauncherConfig.builder()
                            .enableTestExecutionListenerAutoRegistration(false)
                            .enableLauncherSessionListenerAutoRegistration(false)
                            .enableLauncherDiscoveryListenerAutoRegistration(false)
                            .build())
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selector)
                                    .enableImplicitConfigurationParameters(false)
                                    .build(),
                            first);
            return first.failure;
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /**
     * @param id of the test, by which it is found again: all rows of it where it has a table of them
     * @param test its class and method, for people
     */
    record Failure(String id, String test, String message) {}

    private static final class First implements TestExecutionListener {
        private @Nullable Failure failure;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (failure == null && result.getStatus() == TestExecutionResult.Status.FAILED) {
                var thrown = result.getThrowable().orElseThrow();
                var id = test.getUniqueId().replaceFirst("/\\[test-template-invocation:[^]]*]$", "");
                failure = new Failure(id, name(id), String.valueOf(thrown.getMessage()));
            }
        }
    }

    private static String name(String id) {
        return id.replaceAll("\\[(engine|class):(?:[\\w-]+\\.)*([\\w-]+)]", "$2")
                .replaceAll("\\[[\\w-]+:(\\w+)\\(.*", "$1")
                .replace("junit-jupiter/", "")
                .replace('/', '.');
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(OWN) && !name.startsWith(RUN)) {
            synchronized (getClassLoadingLock(name)) {
                var loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        var own = findResource(name);
        return own != null ? own : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.startsWith("packs/")
                ? Collections.enumeration(List.copyOf(
                        Collections.list(findResources(name)).stream().limit(1).toList()))
                : super.getResources(name);
    }

    @Override
    public void close() throws IOException {
        super.close();
        takeBack();
        Files.delete(over);
    }
}
