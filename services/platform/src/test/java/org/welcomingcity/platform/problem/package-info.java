/** Tests of refusals as problem documents. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.platform.problem;
