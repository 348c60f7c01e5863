package org.welcomingcity.citations.exchange.http;

import org.welcomingcity.citations.exchange.domain.Acknowledgement.Effect;

/** What came of one message. */
public record MessageResult(String messageId, Effect effect) {}
