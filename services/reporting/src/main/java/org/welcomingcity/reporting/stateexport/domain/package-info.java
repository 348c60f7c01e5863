/** Lines of a state export, what is wrong with them, and how far an import is. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.reporting.stateexport.domain;
