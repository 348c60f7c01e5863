@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.words;
