/** A request for information or help: what its document is, what the answer is, and what has to be logged. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.request;
