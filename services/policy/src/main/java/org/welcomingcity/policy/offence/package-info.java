/** The offences a citation can name, by date, with what each may lead to and who says so. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.offence;
