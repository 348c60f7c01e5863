/** What people write down about a case. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.note;
