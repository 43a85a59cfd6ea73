/**
 * Pages and feeds that are the same for everybody: rendered once, kept for as long as
 * they are true, and answered before anything else works.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "site", "history", "standby" })
package org.lectern.cache;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
