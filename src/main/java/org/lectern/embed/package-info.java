/**
 * Shows events in pages of other sites, and helps to put them there.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "site", "text" })
package org.lectern.embed;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
