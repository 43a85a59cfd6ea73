/** Tells how a talk is cited, in words and for reference managers. */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "site", "text" })
package org.lectern.citation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
