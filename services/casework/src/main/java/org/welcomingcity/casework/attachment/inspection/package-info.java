/** Looks at a file before it is kept: what it is, and whether anything harmful is in it. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.attachment.inspection;
