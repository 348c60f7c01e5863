/** Requests, documents, disclosures: each row of the law, and each of the properties it states. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.policy.request;
