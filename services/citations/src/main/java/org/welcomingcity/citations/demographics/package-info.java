/** What officers perceived, as c. 90 § 63 asks for it: written and never read again but as counts; nothing decides on it. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.citations.demographics;
