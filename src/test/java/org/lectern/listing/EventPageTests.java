package org.lectern.listing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.lectern.MovableClock;
import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails;
import org.lectern.catalog.EventDetails.Access;
import org.lectern.catalog.EventDetails.AppearanceDetails;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventDetails.TalkDetails;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.Pick;
import org.lectern.catalog.Programmes;
import org.lectern.catalog.Role;
import org.lectern.catalog.When;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** Today is Monday, 2 November 2026, 10:00. */
@SiteTest
class EventPageTests {

	private static final String JOIN = "https://zoom.example/j/1";

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	MovableClock clock;

	@Test
	void allIsToldInTheOrderOfItsImportance() {
		AppearanceDetails daniel = new AppearanceDetails(Pick.named("Daniel Soudry"), Role.SPEAKER,
				"Associate Professor", "Technion", "He works on [learning](https://example.org/l).",
				"https://soudry.example.org/");
		EventDetails.Place place = new Place(Pick.named("Lockett Hall, 285"), null, true, "Zoom", JOIN,
				JoinAccess.AFTER_REGISTRATION);
		Event event = published(new EventDetails(EventKind.COLLOQUIUM, null, Pick.named("AI Colloquium"), tuesday(),
				place,
				new Registration("https://forms.example.org/1", true, null, LocalDate.of(2026, 11, 2),
						LocalTime.of(17, 0)),
				List.of(new TalkDetails("Bias Control", "Deep *learning*.", "en", null, List.of(daniel), List.of())),
				List.of(Pick.named("Learning")), null, Access.UNKNOWN, "The Center", "events@example.edu"));
		Document page = page(event);
		assertThat(page.title()).isEqualTo("Bias Control · Colloquia & Lectures");
		assertThat(page.select("meta[name=description]").attr("content").replace('\u00a0', ' '))
			.isEqualTo("Daniel Soudry, Technion · Tuesday, November 3 · 2:00 – 3:00 pm · Lockett Hall, 285 + Online");
		assertThat(page.select(".hero").text()).isEqualTo("AI Colloquium Bias Control DS Daniel Soudry "
				+ "Associate Professor · Technion Tuesday, November 3 · 2:00 – 3:00 pm CST "
				+ "Lockett Hall, 285 · Online (Zoom) Register at forms.example.org");
		assertThat(page.select(".hero ~ .split h2").eachText()).containsExactly("Abstract", "About the speaker");
		assertThat(page.select(".prose em").text()).isEqualTo("learning");
		assertThat(page.select(".portrait a").eachAttr("href")).containsExactly("https://example.org/l",
				"https://soudry.example.org/");
		assertThat(page.select(".register").text()).isEqualTo("Register at forms.example.org "
				+ "Registration is required. It closes on Monday, November 2, 5:00 pm CST.");
		assertThat(page.select(".facts dt").eachText()).containsExactly("Joining", "Topics", "Host", "Contact", "Kind");
		assertThat(page.select("a[href=mailto:events@example.edu]")).hasSize(1);
	}

	@Test
	void closedRegistrationIsTextNotAButton() {
		Event event = talk("Bias Control")
			.registration(new Registration("https://forms.example.org/1", true, null, LocalDate.of(2026, 11, 1), null))
			.published(editorial);
		Document page = page(event);
		assertThat(page.select(".register").text()).isEqualTo("Registration closed on Sunday, November 1.");
		assertThat(page.select("a[href*=forms]")).isEmpty();
		clock.setTo("2026-11-04T10:00");
		assertThat(page(event).select(".register").text()).isEqualTo("Registration is closed.");
	}

	@Test
	void whereALinkToJoinCouldStandASentenceSaysWhy() {
		assertThat(joining(talk("Here"))).isEqualTo("In person only; it is not streamed.");
		assertThat(joining(talk("Sent").at(online(JOIN, JoinAccess.AFTER_REGISTRATION))))
			.isEqualTo("The link to join is sent to those who have registered.");
		assertThat(joining(talk("Unknown").at(online(null, JoinAccess.EVERYONE))))
			.isEqualTo("The link to join has not been announced yet.");
		Programmes.Draft later = talk("Later").at(online(JOIN, JoinAccess.NEAR_THE_START));
		assertThat(joining(later))
			.isEqualTo("The link to join will stand here from Tuesday, November 3, 1:30 pm CST on.");
		clock.setTo("2026-11-03T13:30");
		Document page = Shown.at(site, "/events/later");
		assertThat(page.select(".facts a[href=" + JOIN + "]").text()).isEqualTo("Join on Zoom");
		clock.setTo("2026-11-03T15:00");
		assertThat(Shown.at(site, "/events/later").html()).doesNotContain("zoom.example");
		assertThat(Shown.at(site, "/events/later").select(".facts dd").eachText().get(0))
			.isEqualTo("The online session is over.");
	}

	@Test
	void whatBecameOfItStandsBeforeTheTitle() {
		Event event = talk("Bias Control").with(MaterialKind.RECORDING, "https://video.example.org/1", null)
			.published(editorial);
		assertThat(page(event).select("main .banner")).isEmpty();
		assertThat(page(event).select(".facts").text()).contains("Joining In person only");
		clock.setTo("2026-11-03T14:10");
		assertThat(page(event).select("main .banner").text()).isEqualTo("On now until 3:00 pm CST");
		clock.setTo("2026-11-03T15:00");
		Document over = page(event);
		assertThat(over.select("main .banner").text()).isEqualTo("This event is over. Watch the recording");
		assertThat(over.select("main .banner a").attr("href")).isEqualTo("https://video.example.org/1");
		clock.reset();
		editorial.cancel(event.publicId(), event.version(), "The speaker has fallen ill.");
		Document cancelled = page(event);
		assertThat(cancelled.select(".hero").text()).startsWith("Cancelled The speaker has fallen ill.");
		assertThat(cancelled.select(".facts").text()).doesNotContain("Joining");
		assertThat(cancelled.select(".changes li").text()).contains("Cancelled: The speaker has fallen ill.");
	}

	@Test
	void severalTalksHaveTheirOwnPeopleAndTimes() {
		TalkDetails one = new TalkDetails("Surfaces", "On surfaces.", "en", 0, by("Maryam Ha"), List.of());
		TalkDetails two = new TalkDetails("Räume", null, "de", 75, by("محمد الخوارزمي"), List.of());
		Event event = published(new EventDetails(EventKind.LECTURE, "Two lectures", null, tuesday(), Place.UNKNOWN,
				Registration.NONE, List.of(one, two), List.of(), null, Access.UNKNOWN, null, null));
		Document page = page(event);
		assertThat(page.select("h1").text()).isEqualTo("Two lectures");
		assertThat(page.select(".split section h2").eachText()).containsExactly("Surfaces", "Räume");
		assertThat(page.select(".split section h2").eachAttr("lang")).containsExactly("de");
		assertThat(page.select(".split section time").eachText()).containsExactly("2:00 pm CST", "3:15 pm CST");
		assertThat(page.select(".split .speaker b a").eachText()).containsExactly("Maryam Ha", "محمد الخوارزمي");
		assertThat(page.select(".split section").eachText()).last().asString().endsWith("The abstract follows.");
	}

	@Test
	void mathsIsLoadedWhereThereIsSome() {
		Event plain = talk("It costs $5 and $6").abstractText("Plain.").published(editorial);
		Event maths = talk("Over $\\mathbb{Q}$").abstractText("Let $x>0$.").published(editorial);
		assertThat(page(plain).select("script[src*=katex]")).isEmpty();
		Document page = page(maths);
		assertThat(page.select("script[src*=katex]")).hasSize(1);
		assertThat(page.select("h1 [data-math]").text()).isEqualTo("\\mathbb{Q}");
		assertThat(page.title()).startsWith("Over ℚ ·");
	}

	@Test
	void neighboursInTheSeriesAreLinked() {
		talk("Before").on("2026-10-06").in("Logic").published(editorial);
		Event event = talk("Now").on("2026-11-03").in("Logic").published(editorial);
		talk("After").on("2026-12-01").in("Logic").published(editorial);
		assertThat(page(event).select(".trail a").eachAttr("href")).containsExactly("/events/before", "/events/after");
	}

	@Test
	void aLongBiographyFolds() {
		String longText = "word ".repeat(120);
		AppearanceDetails one = new AppearanceDetails(Pick.named("Ada Byron"), Role.SPEAKER, null, null, longText,
				null);
		Event event = published(new EventDetails(EventKind.LECTURE, null, null, tuesday(), Place.UNKNOWN,
				Registration.NONE, List.of(new TalkDetails("T", "A.", "en", null, List.of(one), List.of())), List.of(),
				null, Access.UNKNOWN, null, null));
		assertThat(page(event).select(".fold > details > summary")).hasSize(1);
	}

	@Test
	void onlyEditorsSeeTheWayToTheDeskAndDrafts() {
		Event event = talk("Bias Control").published(editorial);
		assertThat(page(event).select("main a[href^=/admin]")).isEmpty();
		editorial.withdraw(event.publicId(), event.version());
		assertThat(site.get().uri("/events/bias-control")).hasStatus(404);
	}

	@Test
	@WithMockUser(roles = "ADMINISTRATOR")
	void anEditorSeesADraftAsADraft() {
		Event event = talk("Bias Control").published(editorial);
		editorial.withdraw(event.publicId(), event.version());
		Document page = page(event);
		assertThat(page.select("main .banner").text()).isEqualTo("Draft Only those who work here see this page.");
		assertThat(page.select("main a[href^=/admin]").attr("href")).isEqualTo("/admin/events/" + event.publicId());
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void whatWasRemovedIsGone() {
		Event event = talk("Bias Control").published(editorial);
		editorial.delete(event.publicId(), event.version());
		assertThat(site.get().uri("/events/bias-control")).hasStatus(410).bodyText().contains("Bias Control");
	}

	private String joining(Programmes.Draft draft) {
		return page(draft.published(editorial)).select(".facts dt:contains(Joining) + dd").text();
	}

	private static Place online(@Nullable String url, JoinAccess access) {
		return new Place(null, null, true, "Zoom", url, access);
	}

	private static List<AppearanceDetails> by(String name) {
		return List.of(new AppearanceDetails(Pick.named(name), Role.SPEAKER, null, null, null, null));
	}

	private static When tuesday() {
		return When.on(LocalDate.of(2026, 11, 3), LocalTime.of(14, 0), LocalTime.of(15, 0), Programmes.ZONE);
	}

	private Event published(EventDetails details) {
		Event event = editorial.create(details);
		return editorial.publish(event.publicId(), event.version());
	}

	private Document page(Event event) {
		return Shown.at(site, "/events/" + Objects.requireNonNull(event.slug()));
	}

}
