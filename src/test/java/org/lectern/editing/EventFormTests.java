package org.lectern.editing;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails.AppearanceDetails;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Programme;
import org.lectern.catalog.Programme.Edited;
import org.lectern.catalog.Programme.State;
import org.lectern.catalog.Programmes;
import org.lectern.catalog.Status;
import org.lectern.editing.EventForm.TalkRow;
import org.lectern.editing.EventForm.What;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SiteTest
@WithMockUser(roles = "ADMINISTRATOR")
class EventFormTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	Programme programme;

	@Test
	void theFormOfANewEventIsThere() {
		assertThat(site.get().uri("/admin/events/new")).hasStatusOk().bodyText().contains("<h1>New event</h1>");
	}

	@Test
	void anEventWithTwoSpeakersIsPublishedAtOnce() {
		UUID key = UUID.randomUUID();
		assertThat(newEvent(key, "publish").exchange()).hasRedirectedUrl("/admin/events/" + key);
		Edited edited = programme.event(key);
		assertThat(edited.event().status()).isEqualTo(Status.PUBLISHED);
		assertThat(edited.details().when()).isEqualTo(Programmes.talk("x").on("2026-11-03T14:00").details().when());
		assertThat(edited.details().talks().get(0).appearances()).extracting(AppearanceDetails::affiliation)
			.containsExactly("Technion", null);
		assertThat(site.get().uri("/admin/events/" + key)).bodyText()
			.contains("Tuesday, 3 November 2026, 2:00 – 3:00 pm, Central Time");
		assertThat(site.get().uri("/")).bodyText().contains("Bias Control");
	}

	@Test
	void theSameFormSentTwiceMakesOneEvent() {
		UUID key = UUID.randomUUID();
		newEvent(key, "publish").exchange();
		assertThat(newEvent(key, "publish").exchange()).hasRedirectedUrl("/admin/events/" + key);
		assertThat(programme.count(State.ALL, Filter.NONE)).isEqualTo(1);
		assertThat(programme.event(key).history()).hasSize(2);
	}

	/** They make the same series, venue, people and topic, and want the same address. */
	@Test
	void whoSavesAtTheSameMomentLosesNothing() throws Exception {
		List<UUID> keys = Stream.generate(UUID::randomUUID).limit(6).toList();
		assertThat(Forms.atOnce(keys.stream().map((key) -> newEvent(key, "publish"))))
			.extracting((answer) -> answer.getResponse().getStatus())
			.containsOnly(302);
		assertThat(keys).extracting((key) -> programme.event(key).event().status()).containsOnly(Status.PUBLISHED);
		assertThat(keys).extracting((key) -> programme.event(key).details().place())
			.containsOnly(programme.event(keys.get(0)).details().place());
	}

	@Test
	void ofThoseWhoChangeTheSameAtTheSameMomentOneIsFirst() throws Exception {
		UUID id = published("Bias");
		EventForm form = FilledForm.of(programme.event(id));
		assertThat(Forms.atOnce(IntStream.range(0, 6)
			.mapToObj((one) -> Forms.filled(site, "/admin/events/" + id, titled(form, "Title " + one), "publish"))))
			.extracting((answer) -> answer.getResponse().getStatus())
			.containsExactlyInAnyOrder(302, 409, 409, 409, 409, 409);
	}

	@Test
	void everyMistakeIsToldAtOnceAndNothingTypedIsLost() {
		MvcTestResult answer = newEvent(UUID.randomUUID(), "publish").param("registration.url", "zoom.us/register")
			.param("where.note", "x".repeat(501))
			.param("around.host", "null \0 byte")
			.param("talks[8].title", "Second")
			.param("talks[8].startOffset", "soon")
			.param("talks[8].materials[0].label", "Slides")
			.param("access.captions", "PERHAPS")
			.exchange();
		assertThat(answer).hasStatusOk()
			.bodyText()
			.contains("<title>Error: New event", "There is a problem", "#registration.url",
					"Start the address with https://", "This has 501 characters; at most 500 fit.", "#around.host",
					"#talks1.startOffset", "Write a whole number from 0 to 10,080.", "#talks1.materials0.url",
					"#access.captions", "value=\"zoom.us/register\"", "value=\"soon\"", "value=\"Bias Control\"",
					"value=\"Ada Lovelace\"", "“Ada Lovelace” will be added to the speakers.");
		assertThat(programme.count(State.ALL, Filter.NONE)).isZero();
	}

	@Test
	void rowsOfAnyNumberAreTaken() {
		MockMvcRequestBuilder request = newEvent(UUID.randomUUID(), "check");
		for (int i = 0; i < 70; i++) {
			request.param("talks[%d].speakers[%d].name".formatted(i * 3000, i), "Somebody");
			request.param("topics[999999999].x[3].name[%d]".formatted(i), "deep");
		}
		assertThat(request.exchange()).hasStatusOk();
	}

	@Test
	void rowsAreAddedMovedAndRemovedByPlainButtons() {
		assertThat(newEvent(UUID.randomUUID(), "add-speaker:0").exchange()).hasStatusOk()
			.bodyText()
			.contains("talks[0].speakers[2].name", "value=\"Ada Lovelace\"");
		assertThat(newEvent(UUID.randomUUID(), "up-speaker:0.1").exchange()).bodyText()
			.containsSubsequence("talks[0].speakers[0].name", "Ada Lovelace", "talks[0].speakers[1].name",
					"Daniel Soudry");
		assertThat(newEvent(UUID.randomUUID(), "remove-speaker:0.0").exchange()).bodyText()
			.doesNotContain("Daniel Soudry");
		assertThat(newEvent(UUID.randomUUID(), "remove-talk:7").exchange()).hasStatusOk();
	}

	@Test
	void aPreviewIsTheEventsPageAndLeavesNoTrace() {
		MvcTestResult answer = newEvent(UUID.randomUUID(), "preview").exchange();
		assertThat(answer).hasStatusOk().hasForwardedUrl("/events/rehearsal");
		assertThat(programme.count(State.ALL, Filter.NONE)).isZero();
		assertThat(site.get().uri("/admin/suggestions/speakers").param("q", "ada")).bodyText().isEqualTo("[]");
	}

	@Test
	void aFormThatWasNotChangedChangesNothing() {
		UUID id = published("Bias");
		Edited before = programme.event(id);
		assertThat(Forms.send(site, "/admin/events/" + id, FilledForm.of(before), "publish"))
			.hasRedirectedUrl("/admin/events/" + id);
		assertThat(programme.event(id).details()).isEqualTo(before.details());
		assertThat(programme.event(id).history()).hasSize(2);
	}

	@Test
	void aChangeOfAPublishedEventMayWaitAsADraft() {
		UUID id = published("Bias");
		Forms.send(site, "/admin/events/" + id, titled(FilledForm.of(programme.event(id)), "Changed"), "draft");
		assertThat(programme.event(id).event().displayTitle()).isEqualTo("Bias");
		assertThat(site.get().uri("/admin/events/" + id)).bodyText()
			.contains("value=\"Changed\"", "is not public yet", "Discard it");
		Forms.send(site, "/admin/events/" + id, FilledForm.of(programme.event(id)), "publish");
		assertThat(programme.event(id).event().displayTitle()).isEqualTo("Changed");
		assertThat(programme.event(id).pending()).isNull();
	}

	@Test
	void whoeverIsSlowerSeesBothTextsAndChooses() {
		UUID id = published("Bias");
		EventForm mine = titled(FilledForm.of(programme.event(id)), "Mine");
		EventForm theirs = FilledForm.of(programme.event(id));
		theirs = new EventForm(theirs.key(), theirs.seen(), new What("Their series", null, "LECTURE", null),
				theirs.when(), theirs.where(), theirs.registration(), theirs.talks(), theirs.topics(), theirs.access(),
				theirs.around());
		Forms.send(site, "/admin/events/" + id, titled(theirs, "Theirs"), "publish");
		MvcTestResult answer = Forms.send(site, "/admin/events/" + id, mine, "publish");
		assertThat(answer).hasStatus(409)
			.bodyText()
			.contains("Somebody else was quicker", "value=\"Mine\"", "value=\"Theirs\"", "Their series")
			.containsPattern("name=\"what.kind\" value=\"LECTURE\"\\s+checked")
			.containsPattern("name=\"talks\\[0\\].title\" value=\"Mine\"\\s+checked");
		assertThat(programme.event(id).event().displayTitle()).isEqualTo("Theirs");
	}

	@Test
	void aPublicEventNeedsADay() {
		MvcTestResult answer = site.post()
			.uri("/admin/events")
			.with(csrf())
			.param("do", "publish")
			.param("talks[0].title", "Some day")
			.exchange();
		assertThat(answer).hasStatusOk().bodyText().contains("Say on which day it is before you publish it.");
	}

	@Test
	void namesAreSaidToBeNewWhileOneTypes() {
		published("Bias");
		assertThat(newEvent(UUID.randomUUID(), "check").uri("/admin/events/understood/names").exchange()).bodyText()
			.contains("“Daniel Soudry” will be added to the speakers.")
			.doesNotContain("Lockett");
	}

	private UUID published(String title) {
		Event event = Programmes.talk(title).by("Ada Lovelace", "London").about("Learning").published(editorial);
		return event.publicId();
	}

	private static EventForm titled(EventForm form, String title) {
		TalkRow talk = form.talks().get(0);
		return form.with(List
			.of(new TalkRow(title, talk.abstractText(), talk.language(), null, talk.speakers(), talk.materials())));
	}

	private MockMvcRequestBuilder newEvent(UUID key, String button) {
		return site.post()
			.uri("/admin/events")
			.with(csrf())
			.param("do", button)
			.param("key", key.toString())
			.param("what.kind", "COLLOQUIUM")
			.param("what.series", "Colloquium on AI")
			.param("when.date", "3 November 2026")
			.param("when.time", "2–3 pm")
			.param("when.zone", "America/Chicago")
			.param("where.venue", "Lockett Hall, 285")
			.param("talks[7].title", "Bias Control")
			.param("talks[7].speakers[0].name", "Daniel Soudry")
			.param("talks[7].speakers[0].affiliation", "Technion")
			.param("talks[7].speakers[300].name", "Ada Lovelace")
			.param("topics[4].name", "Learning");
	}

}
