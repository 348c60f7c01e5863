/** Where citations are kept. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.citation.persistence;
