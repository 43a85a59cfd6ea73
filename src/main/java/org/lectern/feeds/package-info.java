/**
 * Lists and changes for readers of feeds: Atom and JSON Feed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "history", "site", "text" })
package org.lectern.feeds;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
