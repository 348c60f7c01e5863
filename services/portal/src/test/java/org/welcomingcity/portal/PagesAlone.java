package org.welcomingcity.portal;

import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The portal between two stand-ins. On every test class alike, so that it starts once. */
@QuarkusTestResource(StubCitations.class)
@QuarkusTestResource(StubRealm.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface PagesAlone {}
