package org.welcomingcity.portal.service;

import java.time.Instant;

/** That a draft was kept, and until when. */
public record DraftReceipt(Instant savedAt, Instant expiresAt) {}
