package org.lectern.site;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Makes a change of the settings show before its editor is answered. */
@Component
class FreshSettings {

	private final Site site;

	FreshSettings(Site site) {
		this.site = site;
	}

	@TransactionalEventListener
	void on(SettingsChanged change) {
		site.refresh();
	}

}
