/** Many citations sent at once, each under a key of its own. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.citations.sending;
