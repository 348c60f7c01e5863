/** Importing a charge list, and looking charges up. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.chargelist.application;
