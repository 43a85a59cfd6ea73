/**
 * Text as people write it: dates in words, Markdown with maths, names, addresses.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.lectern.text;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
