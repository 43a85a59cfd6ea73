/**
 * Who may work here: accounts, roles, sign-in; holds the one security configuration.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "site", "history", "catalog" })
package org.lectern.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
