/**
 * What happened, when and by whom: every domain event that is {@link Recorded} becomes a
 * line, in the same transaction.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.lectern.history;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
