/**
 * Turns calendar files, tables, peers' exports and pasted announcements into drafts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "site", "history", "catalog", "text", "ops" })
package org.lectern.intake;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
