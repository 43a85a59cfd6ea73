package org.lectern.site;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The facts about this installation that hold now; reading them costs no query.
 */
@Component
public class Site {

	private final SettingsTable table;

	private final Clock clock;

	private volatile @Nullable Settings settings;

	Site(SettingsTable table, Clock clock) {
		this.table = table;
		this.clock = clock;
	}

	/** All of them at once, as they were when last read. */
	public Settings settings() {
		Settings known = settings;
		return (known != null) ? known : refresh();
	}

	/**
	 * Reads them anew, after somebody changed them; one after the other, so that none
	 * brings back what was read before a change.
	 */
	public synchronized Settings refresh() {
		Settings read = table.read();
		settings = read;
		return read;
	}

	/** What the site is called. */
	public String name() {
		return settings().name();
	}

	/** Whose site it is. */
	public @Nullable String institution() {
		return settings().institution();
	}

	/** The zone that decides what "today" is. */
	public ZoneId zone() {
		return settings().zone();
	}

	/** The zone in words, such as "Central Time (Chicago)". */
	public String zoneName() {
		String city = zone().getId().replaceFirst(".*/", "").replace('_', ' ');
		String name = zone().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
		return zone().getId().contains("/") ? "%s (%s)".formatted(name, city) : name;
	}

	/** The date in the site's zone now. */
	public LocalDate today() {
		return LocalDate.now(clock.withZone(zone()));
	}

	/** The institution's colour. */
	public Accent accent() {
		return settings().accent();
	}

	/** The address of its picture, a path; none without one. */
	public @Nullable String logo() {
		String hash = settings().logo();
		return (hash != null) ? "/logo-" + hash + ".png" : null;
	}

	/** An e-mail address or a URL to ask at. */
	public @Nullable String contact() {
		return settings().contact();
	}

	/** Where {@link #contact()} leads: {@code mailto:} or the URL itself. */
	public @Nullable String contactLink() {
		String contact = contact();
		return (contact != null && contact.contains("@") && !contact.contains("/")) ? "mailto:" + contact : contact;
	}

	/** The links at the foot of each page. */
	public List<Settings.FooterLink> footerLinks() {
		return settings().footerLinks();
	}

	/** The address that absolute links are built from; none until it was set. */
	public @Nullable URI baseUrl() {
		return settings().baseUrl();
	}

}
