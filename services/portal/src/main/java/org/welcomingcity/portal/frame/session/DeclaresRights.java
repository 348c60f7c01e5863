package org.welcomingcity.portal.frame.session;

/** A bean whose public constants name the rights of a room, each with the roles that hold it. */
public interface DeclaresRights {}
