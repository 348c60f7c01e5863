package org.welcomingcity.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The strings that a class works with; what an annotation says is not among them. */
final class StringsOfClass {

    private StringsOfClass() {}

    static Stream<String> of(JavaClass type) {
        var source = type.getSource().orElseThrow();
        try (var bytes = source.getUri().toURL().openStream()) {
            return StreamSupport.stream(
                            ClassFile.of()
                                    .parse(bytes.readAllBytes())
                                    .constantPool()
                                    .spliterator(),
                            false)
                    .filter(StringEntry.class::isInstance)
                    .map(entry -> ((StringEntry) entry).stringValue());
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + source.getUri(), e);
        }
    }
}
