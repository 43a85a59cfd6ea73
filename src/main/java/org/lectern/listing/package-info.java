/**
 * The public pages: current, lectures, archive, event, series, speaker, venue, topic,
 * month.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "history", "site", "text" })
package org.lectern.listing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
