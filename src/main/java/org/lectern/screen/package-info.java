/**
 * Displays in the hall: what is on now, what is next, and what comes later.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "site", "text" })
package org.lectern.screen;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
