/** What comes after a citation was sent: hearings, outcomes of each line, appeals, payments and default, as others report them. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.contest;
