/** Where state exports are kept: a schema of its own. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.reporting.stateexport.persistence;
