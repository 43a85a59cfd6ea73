/** A realistic programme to look at, made when the site is started for a look. */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "history", "site" })
package org.lectern.demonstration;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
