package org.lectern;

import java.net.URI;

import org.lectern.site.Settings;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;

/** Where the tests' site says that it is. */
public final class Residence {

	private Residence() {
	}

	/** Tells the site its address, as somebody does at the desk. */
	public static void at(String address, SiteSettings settings, Site site) {
		Settings now = site.settings();
		settings.change(new Settings(now.version(), now.name(), now.institution(), now.zone(), now.accent(), now.logo(),
				now.contact(), now.footerLinks(), URI.create(address)));
		site.refresh();
	}

}
