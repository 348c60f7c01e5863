/** Each role's own queue: what is overdue, what is due, and who is waited for. */
@NullMarked
package org.welcomingcity.portal.citations.work;

import org.jspecify.annotations.NullMarked;
