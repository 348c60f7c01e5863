/** The law that reports are made under. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.reporting.law;
