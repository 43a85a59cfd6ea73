/**
 * Events, talks, speakers, series and venues, and their way from draft to archive.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "history", "site", "text" })
package org.lectern.catalog;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
