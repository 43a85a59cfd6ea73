/**
 * What stands between the network and the pages: known hosts, trusted proxies, and the
 * headers that every answer carries.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "site", "cache" })
package org.lectern.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
