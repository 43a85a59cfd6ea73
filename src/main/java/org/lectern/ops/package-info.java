/** Health, the data directory, the command line, and the record as a document. */
@NullMarked
@ApplicationModule(allowedDependencies = { "site", "catalog", "media", "accounts" })
package org.lectern.ops;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
