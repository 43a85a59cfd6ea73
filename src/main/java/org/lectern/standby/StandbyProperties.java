package org.lectern.standby;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a second database is that follows the first one.
 *
 * @param url a JDBC address
 * @param username the first database's unless it says otherwise
 * @param password the first database's unless it says otherwise
 * @param connections how many are held open to it
 */
@ConfigurationProperties("lectern.standby")
record StandbyProperties(String url, @Nullable String username, @Nullable String password,
		@DefaultValue("10") int connections) {
}
