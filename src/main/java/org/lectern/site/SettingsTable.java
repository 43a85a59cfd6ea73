package org.lectern.site;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The single row of settings; until somebody changed it, the configuration's values hold.
 */
@Component
class SettingsTable {

	private final JdbcClient jdbc;

	private final SiteProperties.FirstFacts first;

	SettingsTable(JdbcClient jdbc, SiteProperties properties) {
		this.jdbc = jdbc;
		this.first = properties.site();
	}

	Settings read() {
		return jdbc.sql("select * from site").query(this::settings).single();
	}

	/** Whether the row was still of the version that these settings were made from. */
	boolean write(Settings settings) {
		boolean written = jdbc.sql("""
				update site set version = version + 1, name = :name, institution = :institution, zone = :zone,
				accent = :accent, logo = :logo, contact = :contact, base_url = :baseUrl
				where version = :version""")
			.param("name", settings.name())
			.param("institution", settings.institution())
			.param("zone", settings.zone().getId())
			.param("accent", settings.accent().hex())
			.param("logo", settings.logo())
			.param("contact", settings.contact())
			.param("baseUrl", (settings.baseUrl() != null) ? settings.baseUrl().toString() : null)
			.param("version", settings.version())
			.update() == 1;
		if (written) {
			writeLinks(settings.footerLinks());
		}
		return written;
	}

	private void writeLinks(List<Settings.FooterLink> links) {
		jdbc.sql("delete from site_footer_link").update();
		for (int i = 0; i < links.size(); i++) {
			jdbc.sql("insert into site_footer_link (position, label, url) values (?, ?, ?)")
				.params(i, links.get(i).label(), links.get(i).url().toString())
				.update();
		}
	}

	private Settings settings(ResultSet row, int number) throws SQLException {
		long version = row.getLong("version");
		String logo = row.getString("logo");
		if (version == 0) {
			return new Settings(0, first.name(), first.institution(), first.timeZone(), Accent.parse(first.accent()),
					logo, first.contact(), links(), uri(first.baseUrl()));
		}
		URI address = uri(row.getString("base_url"));
		return new Settings(version, row.getString("name"), row.getString("institution"),
				ZoneId.of(row.getString("zone")), new Accent(row.getString("accent")), logo, row.getString("contact"),
				links(), (address != null) ? address : uri(first.baseUrl()));
	}

	private List<Settings.FooterLink> links() {
		return jdbc.sql("select label, url from site_footer_link order by position")
			.query((row, number) -> new Settings.FooterLink(row.getString(1), URI.create(row.getString(2))))
			.list();
	}

	private static @Nullable URI uri(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : URI.create(text.strip().replaceFirst("/+$", ""));
	}

}
