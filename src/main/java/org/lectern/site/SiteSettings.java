package org.lectern.site;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what the site says about itself. */
@Service
public class SiteSettings {

	private final SettingsTable table;

	private final ApplicationEventPublisher events;

	SiteSettings(SettingsTable table, ApplicationEventPublisher events) {
		this.table = table;
		this.events = events;
	}

	/**
	 * Puts these in place of the ones that they were made from; every page shows them
	 * when this returns.
	 * @throws Conflict when somebody else changed them in between
	 */
	@Transactional
	public void change(Settings settings) {
		Settings before = table.read();
		if (!table.write(settings)) {
			throw new Conflict("Somebody else changed the settings in between.");
		}
		events.publishEvent(new SettingsChanged(before, table.read()));
	}

}
