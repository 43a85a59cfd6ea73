package org.lectern.site;

import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the known facts fresh: at once where they were changed here, within a second
 * where another process did it.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class FreshSettings {

	private final Site site;

	FreshSettings(Site site) {
		this.site = site;
	}

	@TransactionalEventListener
	void on(SettingsChanged change) {
		site.refresh();
	}

	@Scheduled(fixedDelayString = "${lectern.poll:1s}")
	void lookForChangesElsewhere() {
		try {
			site.refresh();
		}
		catch (DataAccessException ex) {
			// what is known holds until the database is back
		}
	}

}
