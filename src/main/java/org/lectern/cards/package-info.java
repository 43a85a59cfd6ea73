/** Draws the pictures that stand for events, series and the site elsewhere. */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "site", "text" })
package org.lectern.cards;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
