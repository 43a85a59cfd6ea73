/**
 * Finds events, people and series by words, across what is to come and what has been.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "history", "site", "text" })
package org.lectern.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
