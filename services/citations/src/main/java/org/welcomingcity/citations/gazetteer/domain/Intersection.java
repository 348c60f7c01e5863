package org.welcomingcity.citations.gazetteer.domain;

/**
 * A street intersection of the city's gazetteer.
 *
 * @param node the gazetteer's number
 * @param name the streets, as the gazetteer writes them
 * @param longitude in degrees, WGS 84
 * @param latitude in degrees, WGS 84
 */
public record Intersection(long node, String name, double longitude, double latitude) {}
