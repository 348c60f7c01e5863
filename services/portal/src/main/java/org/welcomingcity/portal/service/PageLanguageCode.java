package org.welcomingcity.portal.service;

/** The language in which services are asked to answer. */
public interface PageLanguageCode {

    /** Its code (BCP 47), such as {@code en}. */
    String code();
}
