/**
 * The programme for calendar applications: iCalendar files to subscribe to or to keep.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "history", "site", "text" })
package org.lectern.calendars;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
