/** Importing the gazetteer and looking places up. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.gazetteer.application;
