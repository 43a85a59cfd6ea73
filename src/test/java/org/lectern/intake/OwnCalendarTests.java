package org.lectern.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventDetails.TalkDetails;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.Programmes;
import org.lectern.catalog.Programmes.Draft;
import org.lectern.catalog.Standing;
import org.lectern.catalog.When;
import org.lectern.history.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** Our own calendars come back as what they were made of. */
@SiteTest
class OwnCalendarTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	Importer importer;

	@Autowired
	History history;

	@Test
	void nothingIsLostOnTheWay() throws Exception {
		List<Draft> programme = programme();
		List<Offer> expected = new ArrayList<>();
		for (Draft draft : programme) {
			draft.published(editorial);
			expected.add(Offer.of(draft.details(), Standing.AS_PLANNED));
		}
		Event off = talk("Off: or $x\\le y$").on("2026-11-20").published(editorial);
		editorial.cancel(off.publicId(), off.version(), "The speaker; fell, ill");
		expected.add(Offer.of(talk("Off: or $x\\le y$").on("2026-11-20").details(), Standing.CANCELLED));
		List<Offer> read = read();
		assertThat(read).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void ourOwnEventsAreKnownAgain() throws Exception {
		for (Draft draft : programme()) {
			draft.published(editorial);
		}
		long version = history.siteVersion();
		Report report = importer.run(List.of(Imports.file("events.ics", calendar())), Imports.published(),
				Imports.SILENT);
		assertThat(report.made()).isZero();
		assertThat(report.changed()).isZero();
		assertThat(report.unchanged()).isEqualTo(programme().size());
		assertThat(history.siteVersion()).isEqualTo(version);
	}

	@Test
	void aTalkWithoutATitleComesBackWithoutOne() throws Exception {
		TalkDetails one = new TalkDetails("On surfaces", "They bend.", "en", 0, List.of(), List.of());
		TalkDetails two = new TalkDetails(null, "It is open.", "de", 30, List.of(), List.of());
		EventDetails plain = talk("x").details();
		Event event = editorial
			.create(new EventDetails(EventKind.LECTURE, "Two lectures", null, plain.when(), plain.place(),
					Registration.NONE, List.of(one, two), List.of(), null, EventDetails.Access.UNKNOWN, null, null));
		editorial.publish(event.publicId(), event.version());
		assertThat(read()).singleElement().satisfies((offer) -> {
			assertThat(offer.title()).isEqualTo("Two lectures");
			assertThat(offer.abstractText()).isEqualTo("### On surfaces\n\nThey bend.\n\nIt is open.");
		});
	}

	@Test
	void calendarsOfEarlierVersionsAreStillRead() {
		Incoming event = Harvested
			.event("UID:1", "DTSTART:20261103T140000Z", "SUMMARY:Ada Byron: Title to be announced",
					"X-LECTERN-KIND:SEMINAR", "X-LECTERN-TALK;LANGUAGE=en:",
					"X-LECTERN-SPEAKER;X-ROLE=SPEAKER:Ada Byron")
			.only();
		assertThat(event.title()).isNull();
		assertThat(event.speakers()).hasSize(1);
	}

	private List<Offer> read() throws Exception {
		Harvested harvested = Harvested.file(calendar());
		assertThat(harvested.refusals).isEmpty();
		assertThat(harvested.events).allSatisfy((event) -> assertThat(event.doubts()).isEmpty());
		Judge judge = new Judge(Programmes.ZONE, null);
		return harvested.events.stream().map((event) -> judge.judge(event, (link) -> {
		})).toList();
	}

	private byte[] calendar() throws Exception {
		return site.get().uri("/events.ics").exchange().getResponse().getContentAsByteArray();
	}

	private static List<Draft> programme() {
		Place online = new Place(null, null, true, "Zoom", "https://zoom.example/j/1", JoinAccess.EVERYONE);
		return List.of(talk("On $\\mathbb{Q}$, and more: \"quoted\"")
			.by("Daniel Soudry", "Technion – Israel; Haifa, \"IL\"")
			.by("Łukasz Żak", null)
			.in("Colloquium on AI, et cetera")
			.about("Learning, deep")
			.about("Topology")
			.abstractText("First *line* of $x^2 < y$;\n\n- one\n- two, three\n\n$$\\int_0^1 f$$\n\nTitle: not a label")
			.with(MaterialKind.SLIDES, "https://files.example.org/1", null)
			.registration(new Registration("https://forms.example.org/1", false, null, null, null)),
				talk("Online").on("2026-11-04").kind(EventKind.LECTURE).at(online),
				talk(null).on("2026-11-05").by("Ada Byron", "London").kind(EventKind.SEMINAR).abstractText(null),
				talk("Workshop").kind(EventKind.WORKSHOP)
					.at(new When(DAY.plusDays(3), null, DAY.plusDays(5), null, Programmes.ZONE)),
				talk("Night").kind(EventKind.PERFORMANCE)
					.at(new When(DAY.plusDays(7), LocalTime.of(22, 0), DAY.plusDays(8), LocalTime.of(2, 0),
							Programmes.ZONE)),
				talk("Open end").kind(EventKind.DEFENSE)
					.at(When.on(DAY.plusDays(9), LocalTime.of(9, 30), null, Programmes.ZONE)));
	}

}
