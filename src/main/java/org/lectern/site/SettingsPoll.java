package org.lectern.site;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Learns within a second what another process changed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class SettingsPoll {

	private final Site site;

	SettingsPoll(Site site) {
		this.site = site;
	}

	@Scheduled(fixedDelayString = "${lectern.poll:1s}")
	void look() {
		try {
			site.refresh();
		}
		catch (DataAccessException ex) {
			// what is known holds until the database is back
		}
	}

}
