/**
 * Facts about this installation: name, institution, base address, time zone, clock,
 * accent, error pages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "history")
package org.lectern.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
