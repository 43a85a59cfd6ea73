package org.lectern.feeds;

import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.lectern.MovableClock;
import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.Pick;
import org.lectern.catalog.Programmes.Draft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** What readers learn of changes. Now it is Monday, 2 November 2026, 10:00. */
@SiteTest
class ChangeTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	MovableClock clock;

	@Test
	void everyPublicChangeIsToldInWords() {
		Event event = talk("Engines").in("Logic").published(this.editorial);
		this.clock.setTo("2026-11-02T11:00");
		event = this.editorial.revise(event.publicId(), event.version(),
				talk("Engines").in("Logic").on("2026-11-04").details());
		this.clock.setTo("2026-11-02T12:00");
		this.editorial.cancel(event.publicId(), event.version(), "The speaker is ill");
		SyndFeed feed = atom("/changes.atom");
		assertThat(feed.getTitle()).isEqualTo("Colloquia & Lectures: What changed");
		assertThat(feed.getEntries()).extracting(SyndEntry::getTitle)
			.containsExactly("Engines: Cancelled: The speaker is ill",
					"Engines: Moved to Wednesday, November 4, 2026, 2:00 PM – 3:00 PM (America/Chicago)",
					"Engines: Published");
		assertThat(feed.getEntries().get(1).getContents().get(0).getValue()).endsWith(
				"""
						<p>When: <del>Tuesday, November 3, 2026, 2:00 PM – 3:00 PM (America/Chicago)</del> <ins>Wednesday, November 4, 2026, 2:00 PM – 3:00 PM (America/Chicago)</ins></p>
						""");
		Document page = page("/changes");
		assertThat(page.select("ol.changes h2").eachText()).containsExactly("Engines", "Engines", "Engines");
		assertThat(page.select("ol.changes h2 a").eachAttr("href")).containsOnly("/events/engines");
		assertThat(page.select("ol.changes time").eachText().get(0)).isEqualTo("Monday, November 2, 12:00 pm CST");
		assertThat(page.select("link[rel=alternate]").eachAttr("href")).contains("/changes.atom", "/changes.json");
	}

	@Test
	void aChangedJoinLinkIsNotRepeated() {
		Event event = online("https://meet.example.org/j/1").published(this.editorial);
		this.editorial.revise(event.publicId(), event.version(), online("https://meet.example.org/j/2").details());
		SyndEntry entry = atom("/changes.atom").getEntries().get(0);
		assertThat(entry.getDescription().getValue()).isEqualTo("Join link: changed");
		assertThat(page("/changes").select("ol.changes li li").eachText()).containsExactly("Join link: changed");
		assertThat(body("/changes.json") + body("/changes.atom") + body("/changes")).doesNotContain("meet.example.org");
	}

	@Test
	void nothingIsToldOfDraftsNorOfWhatIsGone() {
		talk("Draft").draft(this.editorial);
		Event open = talk("Open").published(this.editorial);
		this.editorial.saveDraft(open.publicId(), open.version(), talk("Secret plan").details());
		Event deleted = talk("Deleted").published(this.editorial);
		this.editorial.delete(deleted.publicId(), deleted.version());
		Event withdrawn = talk("Withdrawn").published(this.editorial);
		this.editorial.withdraw(withdrawn.publicId(), withdrawn.version());
		assertThat(atom("/changes.atom").getEntries()).extracting(SyndEntry::getTitle)
			.containsExactly("Open: Published");
	}

	@Test
	void changesAreNarrowedAndGoOn() {
		List<String> published = new ArrayList<>();
		for (int number = 0; number < 60; number++) {
			talk("Talk " + number).in((number % 2 == 0) ? "Even" : "Odd").published(this.editorial);
			published.add(0, "Talk " + number);
		}
		List<String> read = new ArrayList<>(page("/changes").select("ol.changes h2").eachText());
		assertThat(read).hasSize(50);
		Document second = page(page("/changes").select("a[rel=next]").attr("href"));
		read.addAll(second.select("ol.changes h2").eachText());
		assertThat(read).isEqualTo(published);
		assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/changes");
		assertThat(atom("/changes.atom?series=odd").getEntries()).hasSize(30);
		assertThat(atom("/changes.atom?series=odd").getTitle())
			.isEqualTo("Colloquia & Lectures: What changed (series odd)");
	}

	@Test
	void anEmptySiteSaysThatNothingChanged() {
		assertThat(page("/changes").select(".empty h2").text()).isEqualTo("Nothing has changed yet");
		assertThat(atom("/changes.atom").getEntries()).isEmpty();
	}

	private static Draft online(String link) {
		return talk("Online")
			.at(new Place(Pick.named("Hall"), null, true, "Zoom", link, JoinAccess.AFTER_REGISTRATION));
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

	private Document page(String address) {
		return Jsoup.parse(body(address));
	}

	private String body(String address) {
		MvcTestResult answer = this.site.get().uri(address).exchange();
		assertThat(answer).as(address).hasStatusOk();
		try {
			return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
