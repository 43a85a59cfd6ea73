package org.lectern.ops;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.site.Accent;
import org.lectern.site.Settings;

/** How Lectern's own document is written: {@code docs/format.md} tells people. */
final class Paper {

	/** What the document says of itself. */
	static final String FORMAT = "lectern/1";

	/** The name of the document in a zip. */
	static final String NAME = "lectern.json";

	/** Reads and writes one thing of the document. */
	static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(40)
				.maxStringLength(200_000)
				.maxNumberLength(30)
				.maxNameLength(100)
				.build())
			.build())
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.changeDefaultPropertyInclusion((old) -> old.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private Paper() {
	}

	/** What the document says of the site. */
	record SiteFacts(String name, @Nullable String institution, ZoneId zone, String accent, @Nullable String contact,
			@Nullable String baseUrl, @Nullable String logo, List<Settings.FooterLink> footerLinks) {

		static SiteFacts of(Settings settings, @Nullable String logo) {
			URI baseUrl = settings.baseUrl();
			return new SiteFacts(settings.name(), settings.institution(), settings.zone(), settings.accent().hex(),
					settings.contact(), (baseUrl != null) ? baseUrl.toString() : null, logo, settings.footerLinks());
		}

		Settings settings(@Nullable String logo) {
			return new Settings(0, this.name, this.institution, this.zone, Accent.parse("#" + this.accent), logo,
					this.contact, this.footerLinks, (this.baseUrl != null) ? URI.create(this.baseUrl) : null);
		}

	}

}
