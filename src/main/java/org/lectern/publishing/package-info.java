/**
 * Writes the whole public site as files that any server can deliver.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "ops", "site", "text" })
package org.lectern.publishing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
