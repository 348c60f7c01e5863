/** Taking a state export in, and reading what came of it. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.reporting.stateexport.application;
