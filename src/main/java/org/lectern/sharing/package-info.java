/**
 * Lets other sites show what is here: structured data, previews with a picture, embedding
 * by address, the map of all pages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "cards", "catalog", "media", "site", "text" })
package org.lectern.sharing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
