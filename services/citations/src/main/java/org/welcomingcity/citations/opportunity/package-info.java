/** The opportunity for a licensed driver that runs after a citation was issued: its clock, who was called, its end, and the choice. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.opportunity;
