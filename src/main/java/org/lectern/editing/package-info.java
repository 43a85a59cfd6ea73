/**
 * The editors' desk: what needs attention, and the forms for events, series, speakers,
 * venues and topics.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "history", "media", "site", "text" })
package org.lectern.editing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
