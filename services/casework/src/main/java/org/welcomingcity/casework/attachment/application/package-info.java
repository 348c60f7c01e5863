/** Adding a file to a case and giving it back. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.attachment.application;
