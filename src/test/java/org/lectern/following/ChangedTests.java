package org.lectern.following;

import java.io.UnsupportedEncodingException;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.lectern.MovableClock;
import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.Pick;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

@SiteTest
class ChangedTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	MovableClock clock;

	@Autowired
	JsonMapper json;

	@Test
	void theFirstVisitLearnsTheVersionAndNothingElse() {
		talk("On change").published(this.editorial);
		JsonNode news = since("");
		assertThat(news.get("version").asLong()).isPositive();
		assertThat(news.get("changes")).isEmpty();
	}

	@Test
	void aMoveIsToldInWords() {
		Event event = talk("On change").published(this.editorial);
		long version = version();
		this.clock.setTo("2026-11-03T09:12");
		event = this.editorial.revise(event.publicId(), event.version(),
				talk("On change").at(room("Johnston Hall, 130")).details());
		this.editorial.revise(event.publicId(), event.version(),
				talk("On change").at(room("Johnston Hall, 130")).on("2026-11-04T15:30").details());
		JsonNode change = since(version + "").get("changes").get(0);
		assertThat(change.get("words").asString()).isEqualTo("Place: Lockett Hall, 285 → Johnston Hall, 130; "
				+ "Time: Tuesday, November 3, 2:00 pm – 3:00 pm → Wednesday, November 4, 3:30 pm – 4:30 pm");
		assertThat(change.get("when").asString()).isEqualTo("Tue 9:12 am");
		assertThat(change.get("slug").asString()).isEqualTo("on-change");
		assertThat(change.get("fresh").asBoolean()).isFalse();
	}

	@Test
	void whatWasTakenBackIsNoNews() {
		Event event = talk("On change").published(this.editorial);
		long version = version();
		event = this.editorial.revise(event.publicId(), event.version(), talk("Another").details());
		assertThat(since(version + "").get("changes")).hasSize(1);
		this.editorial.revise(event.publicId(), event.version(), talk("On change").details());
		assertThat(since(version + "").get("changes")).isEmpty();
		assertThat(since(version() + "").get("changes")).isEmpty();
	}

	@Test
	void aCancellationAndAnAnnouncementAreNews() {
		Event event = talk("Called off").published(this.editorial);
		long version = version();
		this.editorial.cancel(event.publicId(), event.version(), "The speaker is ill");
		talk("Announced").published(this.editorial);
		JsonNode changes = since(version + "").get("changes");
		assertThat(changes.findValuesAsString("title")).containsExactly("Announced", "Called off");
		assertThat(changes.findValuesAsString("words")).containsExactly("", "Cancelled: The speaker is ill");
		assertThat(changes.get(0).get("fresh").asBoolean()).isTrue();
	}

	@Test
	void draftsRemovedTalksAndJoinLinksAreNobodysNews() {
		Event event = talk("Online").published(this.editorial);
		Event removed = talk("Removed").published(this.editorial);
		long version = version();
		talk("A draft").draft(this.editorial);
		this.editorial.delete(removed.publicId(), removed.version());
		this.editorial.revise(event.publicId(), event.version(),
				talk("Online")
					.at(new Place(null, null, true, "Zoom", "https://zoom.example/j/secret", JoinAccess.EVERYONE))
					.details());
		JsonNode changes = since(version + "").get("changes");
		assertThat(changes.findValuesAsString("words")).containsExactly("Place: Lockett Hall, 285 → online (Zoom)");
		assertThat(changes.toString()).doesNotContain("secret", "draft", "Removed");
	}

	@Test
	void whatMakesNoSenseIsAFirstVisit() {
		Event event = talk("On change").published(this.editorial);
		this.editorial.cancel(event.publicId(), event.version(), null);
		for (String since : List.of("x", "-1", "1e3", "99999999999999999999999", "999999999", "1,2", "\u0000")) {
			assertThat(since(since).get("changes")).as(since).isEmpty();
		}
		assertThat(since("0").get("changes")).hasSize(1);
	}

	private long version() {
		return since("").get("version").asLong();
	}

	private JsonNode since(String version) {
		try {
			return this.json.readTree(this.site.get()
				.uri("/changed.json?since={since}", version)
				.exchange()
				.getResponse()
				.getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Place room(String name) {
		return new Place(Pick.named(name), null, false, null, null, JoinAccess.AFTER_REGISTRATION);
	}

}
