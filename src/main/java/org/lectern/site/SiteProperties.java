package org.lectern.site;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs the site has written into its configuration.
 *
 * @param dataDir where everything lies that the site keeps, absolute
 * @param site the facts that hold until somebody edits them at the desk
 * @param trustedProxies addresses or networks (CIDR) whose {@code X-Forwarded-*} headers
 * are believed; nobody else's are
 * @param demo whether the site shows a demonstration programme
 */
@ConfigurationProperties("lectern")
public record SiteProperties(@DefaultValue("./data") Path dataDir, @DefaultValue FirstFacts site,
		@DefaultValue List<String> trustedProxies, @DefaultValue("false") boolean demo) {

	/**
	 * The first facts about the installation.
	 *
	 * @param name what the site is called
	 * @param institution whose site it is
	 * @param timeZone decides what "today" is
	 * @param baseUrl the address that absolute links are built from, where the desk knows
	 * none
	 * @param alsoKnownAs further host names that are answered
	 * @param accent a colour as {@code #rrggbb}
	 * @param contact an e-mail address or a URL
	 */
	public record FirstFacts(@DefaultValue("Colloquia & Lectures") String name, @Nullable String institution,
			@DefaultValue("UTC") ZoneId timeZone, @Nullable String baseUrl, @DefaultValue List<String> alsoKnownAs,
			@DefaultValue("#461d7c") String accent, @Nullable String contact) {
	}

}
