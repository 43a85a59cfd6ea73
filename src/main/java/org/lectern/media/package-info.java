/** Photos of speakers: taken in, made small and square, and served. */
@NullMarked
@ApplicationModule(allowedDependencies = "site")
package org.lectern.media;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
