package org.lectern.feeds;

import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.MovableClock;
import org.lectern.Residence;
import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.MaterialKind;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lectern.catalog.Programmes.talk;

/** Feeds as readers of feeds meet them. Now it is Monday, 2 November 2026, 10:00. */
@SiteTest
class FeedTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Site facts;

	@Autowired
	SiteSettings settings;

	@Autowired
	JsonMapper json;

	@Test
	void anAtomEntryTellsAllOfAnEvent() {
		atHome();
		Event event = talk("On $x^2$ & <engines>").by("Ada Byron", "London")
			.in("Logic")
			.about("Engines")
			.kind(EventKind.LECTURE)
			.abstractText("All *about* engines with $a<b$.")
			.with(MaterialKind.SLIDES, "https://files.example.org/slides.pdf", null)
			.with(MaterialKind.RECORDING, "https://video.example.org/1", null)
			.published(this.editorial);
		SyndEntry entry = atom("/events.atom").getEntries().get(0);
		assertThat(entry.getUri()).isEqualTo("urn:uuid:" + event.publicId());
		assertThat(entry.getTitle()).isEqualTo("On x² & <engines>");
		assertThat(entry.getAuthors()).extracting("name", "uri")
			.containsExactly(tuple("Ada Byron", "https://talks.example.edu/speakers/ada-byron"));
		assertThat(entry.getCategories()).extracting("name").containsExactly("logic", "engines", "lecture");
		assertThat(entry.getDescription().getValue())
			.isEqualTo("Ada Byron, London · Tuesday, November 3, 2026 · 2:00 – 3:00\u00a0pm CST · Lockett Hall, 285");
		assertThat(entry.getContents().get(0).getType()).isEqualTo("html");
		assertThat(entry.getContents().get(0).getValue()).isEqualTo("""
				<p>Tuesday, November 3, 2026 · 2:00 – 3:00\u00a0pm CST</p>
				<p>Lockett Hall, 285</p>
				<p>Logic</p>
				<p>Ada Byron, London</p>
				<p>All <em>about</em> engines with $a&lt;b$.</p>
				<p><a href="https://files.example.org/slides.pdf">Slides</a></p>
				<p><a href="https://video.example.org/1">Video</a></p>
				""");
		assertThat(entry.getLink()).isEqualTo("https://talks.example.edu/events/on-x-2-engines");
		assertThat(entry.getEnclosures()).extracting("url", "type")
			.containsExactly(tuple("https://files.example.org/slides.pdf", "application/pdf"));
		assertThat(entry.getPublishedDate()).isEqualTo("2026-11-02T16:00:00Z");
	}

	@Test
	void bothFormatsTellTheSame() {
		atHome();
		talk("First").by("Ada Byron", "London").in("Logic").published(this.editorial);
		talk("Second").in("Logic")
			.with(MaterialKind.SLIDES, "https://files.example.org/s.pdf", null)
			.published(this.editorial);
		for (String list : List.of("/events", "/series/logic", "/venues/lockett-hall-285")) {
			SyndFeed atom = atom(list + ".atom");
			JsonNode feed = json(list + ".json");
			assertThat(feed.path("title").asString()).isEqualTo(atom.getTitle());
			assertThat(feed.path("feed_url").asString()).isEqualTo("https://talks.example.edu" + list + ".json");
			assertThat(texts(feed, "id")).isEqualTo(atom.getEntries().stream().map(SyndEntry::getUri).toList());
			assertThat(texts(feed, "url")).isEqualTo(atom.getEntries().stream().map(SyndEntry::getLink).toList());
			assertThat(texts(feed, "content_html"))
				.isEqualTo(atom.getEntries().stream().map((entry) -> entry.getContents().get(0).getValue()).toList());
		}
	}

	@Test
	void whatWasAnnouncedOrChangedLastComesFirst() {
		Event early = talk("Early").on("2026-11-03").published(this.editorial);
		this.clock.setTo("2026-11-02T11:00");
		talk("Late").on("2026-12-03").published(this.editorial);
		talk("Held").on("2026-10-03").in("Logic").published(this.editorial);
		assertThat(titles("/events.atom")).containsExactly("Late", "Early");
		this.clock.setTo("2026-11-02T12:00");
		this.editorial.cancel(early.publicId(), early.version(), "The speaker is ill");
		SyndFeed feed = atom("/events.atom");
		assertThat(titles("/events.atom")).containsExactly("Cancelled: Early", "Late");
		assertThat(feed.getEntries().get(0).getUpdatedDate()).isEqualTo("2026-11-02T18:00:00Z");
		assertThat(feed.getEntries().get(0).getPublishedDate()).isEqualTo("2026-11-02T16:00:00Z");
		assertThat(feed.getEntries().get(0).getContents().get(0).getValue())
			.startsWith("<p><strong>Cancelled.</strong> The speaker is ill</p>");
		assertThat(titles("/archive.atom")).containsExactly("Held");
		assertThat(titles("/series/logic.atom")).containsExactly("Held");
	}

	@Test
	void aFeedIsNarrowedLikeItsPage() {
		talk("Lecture").kind(EventKind.LECTURE).in("Logic").published(this.editorial);
		talk("Seminar").kind(EventKind.SEMINAR).by("Ada Byron", null).published(this.editorial);
		assertThat(titles("/events.atom?kind=seminar")).containsExactly("Seminar");
		assertThat(titles("/events.atom?q=byron")).containsExactly("Seminar");
		assertThat(titles("/lectures.atom")).containsExactly("Lecture");
		assertThat(titles("/series/logic.atom?series=other")).containsExactly("Lecture");
		assertThat(titles("/speakers/ada-byron.atom?kind=lecture")).isEmpty();
		assertThat(atom("/events.atom?kind=seminar&unknown=1").getTitle())
			.isEqualTo("Colloquia & Lectures: Current events (kind seminar)");
	}

	@Test
	void allPartsTogetherHoldEveryEventOnce() {
		atHome();
		List<String> held = new ArrayList<>();
		for (int number = 0; number < 120; number++) {
			String title = "Talk " + number;
			this.clock.advance(Duration.ofMillis(number % 3));
			talk(title).on("2026-12-0" + (1 + number % 9)).published(this.editorial);
			held.add(title);
		}
		List<String> found = new ArrayList<>();
		@Nullable String address = "/events.atom";
		SyndFeed last = atom(address);
		while (address != null) {
			last = atom(address);
			last.getEntries().forEach((entry) -> found.add(entry.getTitle()));
			address = link(last, "next");
		}
		assertThat(found).containsExactlyInAnyOrderElementsOf(held);
		assertThat(titles(Objects.requireNonNull(link(last, "previous")))).isEqualTo(found.subList(50, 100));
	}

	@Test
	void aSiteThatDoesNotKnowItsAddressStillHasFeeds() {
		talk("Here").by("Ada Byron", null).published(this.editorial);
		assertThat(body("/events.atom")).contains("<link rel=\"self\" href=\"/events.atom\"")
			.contains("href=\"/events/here\"")
			.doesNotContain("localhost");
		JsonNode feed = json("/events.json");
		assertThat(feed.has("feed_url")).isFalse();
		assertThat(feed.path("items").get(0).has("url")).isFalse();
		assertThat(feed.toString()).doesNotContain("localhost");
	}

	@Test
	void whoAsksAgainIsToldThatNothingChanged() {
		talk("Here").published(this.editorial);
		this.clock.setTo("2026-11-02T11:00");
		for (Map.Entry<String, String> feed : Map
			.of("/events.atom", "application/atom+xml;charset=utf-8", "/events.json", "application/feed+json")
			.entrySet()) {
			MvcTestResult first = this.site.get().uri(feed.getKey()).exchange();
			assertThat(first).hasStatusOk();
			assertThat(first.getResponse().getContentType()).isEqualToIgnoringCase(feed.getValue());
			assertThat(first.getResponse().getHeader("Last-Modified")).isEqualTo("Mon, 02 Nov 2026 16:00:00 GMT");
			assertThat(this.site.get().uri(feed.getKey()).header("If-Modified-Since", "Mon, 02 Nov 2026 16:00:00 GMT"))
				.hasStatus(304);
			assertThat(this.site.head().uri(feed.getKey())).hasStatusOk();
		}
		this.clock.setTo("2026-11-03T15:30");
		assertThat(this.site.get().uri("/events.atom").header("If-Modified-Since", "Mon, 02 Nov 2026 16:00:00 GMT"))
			.hasStatusOk();
	}

	@Test
	void aFeedMovesWithWhatItIsAbout() {
		assertThat(this.site.get().uri("/series/none.atom")).hasStatus(404)
			.hasContentType("text/plain;charset=UTF-8")
			.hasBodyTextEqualTo("There is no such list.\n");
		this.jdbc.update("delete from alias");
		talk("Here").in("Logic").published(this.editorial);
		Long id = this.jdbc.queryForObject("select id from series where slug = 'logic'", Long.class);
		this.jdbc.update("insert into alias (kind, slug, target_id) values ('series', 'old', ?)", id);
		assertThat(this.site.get().uri("/series/old.json?kind=lecture")).hasStatus(301)
			.headers()
			.hasValue("Location", "/series/logic.json?kind=lecture");
	}

	@Test
	void draftsAndDeletedEventsAreInNoFeed() {
		talk("Draft").in("Logic").draft(this.editorial);
		Event deleted = talk("Deleted").in("Logic").published(this.editorial);
		assertThat(titles("/series/logic.atom")).containsExactly("Deleted");
		this.editorial.delete(deleted.publicId(), deleted.version());
		assertThat(titles("/series/logic.atom")).isEmpty();
		assertThat(titles("/events.atom")).isEmpty();
	}

	private void atHome() {
		Residence.at("https://talks.example.edu", this.settings, this.facts);
	}

	private List<String> titles(String address) {
		return atom(address).getEntries().stream().map(SyndEntry::getTitle).toList();
	}

	private static List<String> texts(JsonNode feed, String field) {
		return feed.path("items").valueStream().map((item) -> item.path(field).asString()).toList();
	}

	private static @Nullable String link(SyndFeed feed, String rel) {
		return feed.getLinks()
			.stream()
			.filter((link) -> rel.equals(link.getRel()))
			.map(SyndLink::getHref)
			.map((href) -> href.replace("https://talks.example.edu", ""))
			.findFirst()
			.orElse(null);
	}

	private SyndFeed atom(String address) {
		try {
			String text = body(address);
			assertThat(AtomRules.brokenBy(text)).as(address).isEmpty();
			return new SyndFeedInput().build(new StringReader(text));
		}
		catch (FeedException ex) {
			throw new IllegalStateException(address, ex);
		}
	}

	private JsonNode json(String address) {
		return this.json.readTree(body(address));
	}

	private String body(String address) {
		MvcTestResult answer = this.site.get().uri(URI.create(address)).header("Host", "talks.example.edu").exchange();
		assertThat(answer).as(address).hasStatusOk();
		try {
			return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
