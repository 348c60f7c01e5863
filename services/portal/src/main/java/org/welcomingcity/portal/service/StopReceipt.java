package org.welcomingcity.portal.service;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a stop was recorded; no citation where the officer took no action. */
public record StopReceipt(UUID stopId, @Nullable Citation citation) {}
