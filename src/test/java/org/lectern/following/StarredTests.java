package org.lectern.following;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.lectern.MovableClock;
import org.lectern.SiteTest;
import org.lectern.Statements;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

@SiteTest
class StarredTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	MovableClock clock;

	@Autowired
	Statements statements;

	@Test
	void whatIsToComeStandsBeforeWhatIsOver() {
		Event first = talk("First").on("2026-11-03").published(this.editorial);
		Event second = talk("Second").on("2026-11-04").published(this.editorial);
		Event third = talk("Third").on("2026-11-05").published(this.editorial);
		talk("Not starred").on("2026-11-05").published(this.editorial);
		this.clock.setTo("2026-11-05T10:00");
		Document talks = talks(third, first, second);
		assertThat(talks.select("h3 a, a.title").eachText()).containsExactly("Third", "Second", "First");
		assertThat(talks.select("h2").eachText()).containsExactly("To come", "Over");
	}

	@Test
	void aCancelledTalkSaysSoAndARemovedOneIsNotThere() {
		Event cancelled = talk("Called off").published(this.editorial);
		Event removed = talk("Thrown away").published(this.editorial);
		Event draft = talk("Not ready").draft(this.editorial);
		assertThat(talks(cancelled, removed, draft).select("h3").eachText()).containsExactly("Called off",
				"Thrown away");
		this.editorial.cancel(cancelled.publicId(), cancelled.version(), null);
		this.editorial.delete(removed.publicId(), removed.version());
		Document talks = talks(cancelled, removed, draft);
		assertThat(talks.select("h3").eachText()).containsExactly("Called off");
		assertThat(talks.select(".chip").eachText()).containsExactly("Cancelled");
	}

	@Test
	void eachEventOfEachListCanBeStarred() {
		Event event = talk("On stars").published(this.editorial);
		for (String address : List.of("/", "/events/on-stars", "/?q=stars")) {
			assertThat(page(address).select("[data-star]").eachAttr("data-star")).as(address)
				.contains(event.publicId().toString());
			assertThat(page(address).select("main .star")).as("there is no button without script").isEmpty();
		}
		assertThat(page("/starred").select("form[method=post], input[name=_csrf]")).isEmpty();
	}

	@Test
	void whatIsNoIdentifierIsIgnored() {
		Event event = talk("On stars").published(this.editorial);
		String hostile = "," + "9".repeat(5000) + ",<script>,\u0000,' or 1=1,-,%2C,"
				+ event.publicId().toString().toUpperCase(java.util.Locale.ROOT);
		for (String ids : List.of("", ",,,", hostile, "x".repeat(6000), event.publicId() + "x")) {
			assertThat(this.site.get().uri("/starred/talks?ids={ids}", ids)).hasStatusOk();
			assertThat(talks(ids).select("[data-star]")).isEmpty();
		}
	}

	@Test
	void aHundredAreTheMostAndCostNoMoreThanOne() {
		List<Event> many = Stream.iterate(0, (number) -> number + 1)
			.limit(EventIds.MOST + 5)
			.map((number) -> talk("Talk " + number).published(this.editorial))
			.toList();
		int one = this.statements.during(() -> talks(many.get(0))).size();
		assertThat(this.statements
			.during(() -> assertThat(talks(many.toArray(Event[]::new)).select("[data-star]")).hasSize(EventIds.MOST)))
			.hasSize(one);
	}

	private Document talks(Event... events) {
		return talks(Stream.of(events).map((event) -> event.publicId().toString()).collect(Collectors.joining(",")));
	}

	private Document talks(String ids) {
		return Jsoup.parse(text(this.site.get().uri("/starred/talks?ids={ids}", ids)));
	}

	private Document page(String address) {
		return Jsoup.parse(text(this.site.get().uri(address)));
	}

	private static String text(MockMvcTester.MockMvcRequestBuilder request) {
		try {
			return request.exchange().getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
