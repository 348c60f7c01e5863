/** The two functions that are the only way to the schema of its own. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.demographics.persistence;
