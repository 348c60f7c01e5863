/** From a refusal to problem+json (RFC 9457), in one place and one shape. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.problem;
