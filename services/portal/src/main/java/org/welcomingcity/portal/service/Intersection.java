package org.welcomingcity.portal.service;

/** An intersection of the city's gazetteer. */
public record Intersection(long node, String name) {}
