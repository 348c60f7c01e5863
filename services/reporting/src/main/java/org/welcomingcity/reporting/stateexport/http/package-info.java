/** The addresses of the state export's import and of what it shows. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.reporting.stateexport.http;
