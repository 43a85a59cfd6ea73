/**
 * The programme for programs: {@code /api/v1}, its description and its page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "site", "text" })
package org.lectern.api;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
