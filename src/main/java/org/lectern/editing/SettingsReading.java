package org.lectern.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.lectern.editing.SettingsForm.LinkRow;
import org.lectern.site.Accent;
import org.lectern.site.Logos;
import org.lectern.site.Settings;
import org.lectern.site.Site;
import org.lectern.site.SiteProperties;
import org.lectern.site.UnusablePicture;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** Turns what was typed about the site into settings. */
@Component
class SettingsReading {

	private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"/]+\\.[^\\s@<>\"/]+");

	private static final Pattern BASE = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?/?");

	private static final int LARGEST_LOGO = 5 * 1024 * 1024;

	private final Site site;

	private final SiteProperties properties;

	private final Logos logos;

	SettingsReading(Site site, SiteProperties properties, Logos logos) {
		this.site = site;
		this.properties = properties;
		this.logos = logos;
	}

	/** The settings that the form means, made from those that its editor saw. */
	Settings read(SettingsForm form, String host, Errors errors) {
		Settings now = site.settings();
		Reading reading = new Reading(errors, site.today(), site.zone());
		String name = reading.required("name", form.name(), 200, "site-name");
		String institution = reading.line("institution", form.institution(), 200);
		ZoneId zone = reading.zone("zone", form.zone());
		if (zone == null && !errors.hasFieldErrors("zone")) {
			reading.reject("zone", "site-zone");
		}
		Accent accent = accent(form.accent(), now.accent(), reading);
		String contact = contact(form.contact(), reading);
		URI base = base(form.baseUrl(), host, reading);
		List<Settings.FooterLink> links = links(form, reading);
		String logo = errors.hasErrors() ? now.logo() : logo(form, now.logo(), reading);
		return new Settings(version(form.version()), name, institution, (zone != null) ? zone : now.zone(), accent,
				logo, contact, links, base);
	}

	private static long version(@Nullable String typed) {
		return (typed != null && typed.matches("\\d{1,15}")) ? Long.parseLong(typed) : -1;
	}

	private static Accent accent(@Nullable String typed, Accent now, Reading reading) {
		try {
			return Accent.parse((typed != null) ? typed : "");
		}
		catch (IllegalArgumentException ex) {
			reading.reject("accent", "accent");
			return now;
		}
	}

	private static @Nullable String contact(@Nullable String typed, Reading reading) {
		String line = reading.line("contact", typed, 500);
		boolean mail = line != null && MAIL.matcher(line).matches();
		return mail ? line : reading.web("contact", line);
	}

	/** Whoever saves this must be able to come back afterwards. */
	private @Nullable URI base(@Nullable String typed, String host, Reading reading) {
		String line = reading.line("baseUrl", typed, 300);
		if (line == null) {
			return null;
		}
		if (!BASE.matcher(line).matches()) {
			reading.reject("baseUrl", "base-url");
			return null;
		}
		URI base = URI.create(line.replaceFirst("/$", "").toLowerCase(Locale.ROOT));
		if (!host.equalsIgnoreCase(base.getHost()) && !properties.site().alsoKnownAs().contains(host)) {
			reading.reject("baseUrl", "other-host", host);
		}
		return base;
	}

	private static List<Settings.FooterLink> links(SettingsForm form, Reading reading) {
		List<Settings.FooterLink> links = new ArrayList<>();
		List<LinkRow> rows = form.links();
		for (int i = 0; i < rows.size(); i++) {
			LinkRow row = rows.get(i);
			if (!row.isBlank()) {
				String label = reading.required("links[" + i + "].label", row.label(), 100, "link-label");
				String url = reading.web("links[" + i + "].url", row.url());
				if (url == null && (row.url() == null || row.url().isBlank())) {
					reading.reject("links[" + i + "].url", "https");
				}
				uri(url).ifPresent((address) -> links.add(new Settings.FooterLink(label, address)));
			}
		}
		return links;
	}

	private static Optional<URI> uri(@Nullable String url) {
		try {
			return Optional.ofNullable(url).map(URI::create);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private @Nullable String logo(SettingsForm form, @Nullable String now, Reading reading) {
		MultipartFile file = form.logo();
		if (file == null || !form.hasLogo()) {
			return "true".equals(form.withoutLogo()) ? null : now;
		}
		if (file.getSize() > LARGEST_LOGO) {
			reading.reject("logo", "logo-size");
			return now;
		}
		try {
			return logos.keep(file.getBytes());
		}
		catch (UnusablePicture ex) {
			reading.reject("logo", "logo");
			return now;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
