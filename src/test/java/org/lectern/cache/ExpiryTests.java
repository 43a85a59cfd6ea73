package org.lectern.cache;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.MovableClock;
import org.lectern.SiteTest;
import org.lectern.Turnstile;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.Programmes.Draft;
import org.lectern.catalog.When;
import org.lectern.site.Settings;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** At every moment a kept page is what would be rendered at that moment. */
@SiteTest
class ExpiryTests {

	@LocalServerPort
	int port;

	@Autowired
	Editorial editorial;

	@Autowired
	SiteSettings settings;

	@Autowired
	Site site;

	@Autowired
	MovableClock clock;

	@Autowired
	Turnstile turnstile;

	@Autowired
	MockMvcTester pages;

	/** The nights in which clocks are put back and forward, there and elsewhere. */
	@ParameterizedTest
	@CsvSource({ "America/Chicago, 2026-10-31T20:50", "America/Chicago, 2027-03-13T20:50",
			"Europe/Berlin, 2026-10-24T14:50", "Pacific/Auckland, 2026-09-26T05:50",
			"Asia/Kathmandu, 2026-12-31T08:50" })
	void aKeptPageIsWhatWouldBeRenderedNow(ZoneId zone, String from) {
		clock.setTo(from);
		put(zone);
		List<String> addresses = announced();
		Client client = new Client(port);
		Set<String> seen = new HashSet<>();
		int before = rendered(addresses);
		int steps = 56;
		for (int step = 0; step < steps; step++) {
			for (String address : addresses) {
				String kept = client.text(address);
				assertThat(kept).as(address + " at " + clock.instant()).isEqualTo(fresh(address));
				seen.add(address + kept);
			}
			clock.advance(Duration.ofMinutes(30));
		}
		assertThat(seen.size()).isGreaterThan(addresses.size() + 8);
		assertThat(rendered(addresses) - before - steps * addresses.size()).isLessThan(steps * addresses.size());
	}

	private void put(ZoneId zone) {
		Settings now = site.settings();
		settings.change(new Settings(now.version(), now.name(), now.institution(), zone, now.accent(), now.logo(),
				now.contact(), now.footerLinks(), now.baseUrl()));
	}

	/** Something in each zone that begins, opens, closes or ends in the next hours. */
	private List<String> announced() {
		LocalDate today = site.today();
		Place online = new Place(null, null, true, "Zoom", "https://zoom.example/j/1", JoinAccess.NEAR_THE_START);
		List<String> addresses = new ArrayList<>(List.of("/", "/archive"));
		int minute = 5;
		for (String zone : List.of("America/Chicago", "Europe/Berlin", "Asia/Kathmandu", "Pacific/Auckland")) {
			When when = When.on(today.plusDays(1), LocalTime.of(1, minute += 7), LocalTime.of(3, minute),
					ZoneId.of(zone));
			Draft draft = talk("In " + zone).at(when)
				.at(online)
				.registration(new Registration("https://a.example", true, null, today, null))
				.with(MaterialKind.SLIDES, "https://a.example/slides", today.plusDays(1));
			addresses.add("/events/" + draft.published(editorial).slug());
		}
		talk("All day").at(When.on(today, null, null, ZoneId.of("Asia/Kathmandu"))).published(editorial);
		return addresses;
	}

	private int rendered(List<String> addresses) {
		return addresses.stream().mapToInt(turnstile::passed).sum();
	}

	private @Nullable String fresh(String address) {
		try {
			return pages.get().uri(address).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
