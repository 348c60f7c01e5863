/** Each role's own queue: what is overdue, what is due, and who is waited for. */
@NullMarked
package org.welcomingcity.portal.work;

import org.jspecify.annotations.NullMarked;
