package org.welcomingcity.policy.request;

/**
 * A charge whose record somebody asks for.
 *
 * @param offenceCode the code in the catalogue of offences
 * @param repeated whether it was committed before
 * @param adult whether the person was an adult
 * @param endedBeforeArraignment whether the proceeding was dismissed or not prosecuted before arraignment
 */
public record CoriFacts(String offenceCode, boolean repeated, boolean adult, boolean endedBeforeArraignment) {}
