/** Text that people type, before it goes anywhere. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.text;
