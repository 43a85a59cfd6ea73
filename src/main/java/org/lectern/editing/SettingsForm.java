package org.lectern.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.lectern.site.Settings;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is typed to change what the site says about itself.
 *
 * @param accent a colour as {@code #rrggbb}
 * @param contact an e-mail address or a URL
 * @param logo another picture, if one was chosen
 * @param withoutLogo {@code true} takes the picture away
 */
record SettingsForm(@Nullable String version, @Nullable String name, @Nullable String institution,
		@Nullable String zone, @Nullable String accent, @Nullable String contact, @Nullable String baseUrl,
		List<LinkRow> links, @Nullable MultipartFile logo, @Nullable String withoutLogo) {

	private static final int SPARE_ROWS = 2;

	@SuppressWarnings("NullAway") // a form without rows brings none
	SettingsForm {
		links = (links != null) ? links : List.of();
	}

	/** A link at the foot of each page. */
	record LinkRow(@Nullable String label, @Nullable String url) {

		boolean isBlank() {
			return isBlank(label) && isBlank(url);
		}

		private static boolean isBlank(@Nullable String text) {
			return text == null || text.isBlank();
		}

	}

	/** The form filled with what holds now. */
	static SettingsForm of(Settings settings) {
		List<LinkRow> links = new ArrayList<>();
		settings.footerLinks().forEach((link) -> links.add(new LinkRow(link.label(), link.url().toString())));
		links.addAll(Collections.nCopies(SPARE_ROWS, new LinkRow(null, null)));
		return new SettingsForm(String.valueOf(settings.version()), settings.name(), settings.institution(),
				settings.zone().getId(), settings.accent().toString(), settings.contact(),
				Objects.toString(settings.baseUrl(), null), links, null, null);
	}

	/** Whether a file was chosen. */
	boolean hasLogo() {
		return logo != null && !logo.isEmpty();
	}

}
