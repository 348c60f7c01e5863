package org.welcomingcity.portal.service;

/** A thing together with the name of the state it was in when it was read. */
public record Versioned<T>(T value, String state) {}
