package org.welcomingcity.portal.service;

/** A ground under which a law requires impoundment; only those with {@code groundsK1} can be claimed at a stop. */
public record ImpoundGround(String key, String title, String cite, String statusWords, boolean groundsK1) {}
