package org.lectern.sharing;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.lectern.site.Settings;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;

/** Tells the tests' site its own address, or takes it away again. */
public final class Bases {

	private Bases() {
	}

	public static void set(SiteSettings settings, Site site, @Nullable String base) {
		Settings now = site.settings();
		settings.change(new Settings(now.version(), now.name(), now.institution(), now.zone(), now.accent(), now.logo(),
				now.contact(), now.footerLinks(), (base != null) ? URI.create(base) : null));
	}

}
