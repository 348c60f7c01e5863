package org.welcomingcity.portal.service;

import java.util.List;

/** Somebody's drafts, the latest first. */
public record DraftList(List<Draft> items) {}
