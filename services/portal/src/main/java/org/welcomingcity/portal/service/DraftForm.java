package org.welcomingcity.portal.service;

import java.util.Map;

/** A form as typed, to be kept. */
public record DraftForm(String kind, Map<String, String> fields) {}
