/** Health, the data directory, and the command line. */
@NullMarked
@ApplicationModule(allowedDependencies = "site")
package org.lectern.ops;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
