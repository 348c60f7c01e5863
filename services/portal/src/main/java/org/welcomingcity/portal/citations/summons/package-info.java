/** The application for criminal complaint, and the court's summonses with their service. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.citations.summons;
