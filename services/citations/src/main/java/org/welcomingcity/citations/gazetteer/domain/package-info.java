/** An intersection and the gazetteer that holds them. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.gazetteer.domain;
