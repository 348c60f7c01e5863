package org.welcomingcity.citations.draft.http;

import java.util.List;

/** Somebody's drafts. */
public record DraftList(List<DraftView> items) {}
