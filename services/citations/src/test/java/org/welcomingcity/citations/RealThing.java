package org.welcomingcity.citations;

import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.welcomingcity.testkit.database.RealPostgres;
import org.welcomingcity.testkit.token.TestIssuer;

/** The service on a real PostgreSQL, checking real tokens. On every test class alike, so that it starts once. */
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(TestIssuer.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface RealThing {}
