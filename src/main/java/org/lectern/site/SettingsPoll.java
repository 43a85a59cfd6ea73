package org.lectern.site;

import org.jspecify.annotations.Nullable;
import org.lectern.history.SiteVersion;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Learns within a second what another process changed: one query, twice a second.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class SettingsPoll {

	private final Site site;

	private final SiteVersion version;

	private SiteVersion.@Nullable Known read;

	SettingsPoll(Site site, SiteVersion version) {
		this.site = site;
		this.version = version;
	}

	@Scheduled(fixedDelayString = "${lectern.poll:500ms}")
	void look() {
		try {
			SiteVersion.Known known = version.look();
			if (known != read) {
				site.refresh();
				read = known;
			}
		}
		catch (DataAccessException ex) {
			// what is known holds until the database is back
		}
	}

}
