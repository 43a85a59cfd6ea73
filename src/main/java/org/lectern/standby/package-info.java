/**
 * Has what everybody may read come from a second database that follows the first one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "history", "site" })
package org.lectern.standby;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
