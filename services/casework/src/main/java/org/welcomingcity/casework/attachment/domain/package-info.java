/** A file of a case, where it is kept, and who looks at it first. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.attachment.domain;
