/** Who is signed in and what their roles let them do here. Roles only open doors; the service decides again behind them. */
@org.jspecify.annotations.NullMarked
package org.welcomingcity.portal.session;
