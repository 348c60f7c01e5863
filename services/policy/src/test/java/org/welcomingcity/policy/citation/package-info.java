/** What a citation costs and where it goes, amount by amount and way by way. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.citation;
