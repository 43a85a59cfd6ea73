/**
 * Following without an account: stars kept in the browser, what changed since the last
 * look, the ways to follow, and the site without network.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "calendars", "catalog", "history", "site", "text" })
package org.lectern.following;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
