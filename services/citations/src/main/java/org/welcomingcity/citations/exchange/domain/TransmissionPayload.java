package org.welcomingcity.citations.exchange.domain;

/**
 * What exactly is sent.
 *
 * @param version of its form
 * @param text the bytes that travel
 * @param digest SHA-256 of them, in hexadecimal
 */
public record TransmissionPayload(int version, String text, String digest) {}
