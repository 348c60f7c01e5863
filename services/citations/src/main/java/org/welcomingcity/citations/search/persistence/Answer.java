package org.welcomingcity.citations.search.persistence;

import java.util.List;

/**
 * What a statement gave.
 *
 * @param page the citations
 * @param gathered how many were gathered; as each row's last column says
 */
public record Answer<T>(List<T> page, long gathered) {}
