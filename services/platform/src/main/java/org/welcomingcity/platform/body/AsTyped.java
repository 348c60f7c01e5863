package org.welcomingcity.platform.body;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an endpoint that keeps what somebody is still typing: its texts may hold any sign. They are judged when they are sent as
 * a form; until then nothing that was typed gets lost for a sign that came with a paste.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsTyped {}
