/** How a service shows a file and hands it out. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.casework.attachment.http;
