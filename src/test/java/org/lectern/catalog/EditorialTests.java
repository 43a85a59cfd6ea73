package org.lectern.catalog;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.lectern.history.History;
import org.lectern.history.Line;
import org.lectern.site.Conflict;
import org.lectern.site.Gone;
import org.lectern.site.Moved;
import org.lectern.site.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lectern.catalog.Programmes.talk;

@SiteTest
class EditorialTests {

	@Autowired
	Editorial editorial;

	@Autowired
	Catalog catalog;

	@Autowired
	Programme programme;

	@Autowired
	Directory directory;

	@Autowired
	History history;

	@Test
	void draftsStayPrivateUntilPublished() {
		Event draft = talk("On drafts").by("Ada Byron", "London").in("Logic").draft(this.editorial);
		assertThat(titles()).isEmpty();
		Event event = this.editorial.publish(draft.publicId(), draft.version());
		assertThat(titles()).containsExactly("On drafts");
		assertThat(event.slug()).isEqualTo("on-drafts");
		EventPage page = this.catalog.event(Reader.ANYONE, "on-drafts");
		assertThat(page.event().talks().get(0).appearances().get(0).affiliation()).isEqualTo("London");
		this.editorial.withdraw(event.publicId(), event.version());
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.catalog.event(Reader.ANYONE, "on-drafts"));
	}

	@Test
	void anAddressFollowsTheTitleOnceAndTheOldOneLeadsThere() {
		Event event = talk(null).in("Logic Seminar").on("2026-11-10").published(this.editorial);
		assertThat(event.slug()).isEqualTo("logic-seminar-2026-11-10");
		event = this.editorial.revise(event.publicId(), event.version(),
				talk("A title at last").in("Logic Seminar").on("2026-11-10").details());
		assertThat(event.slug()).isEqualTo("a-title-at-last");
		event = this.editorial.revise(event.publicId(), event.version(),
				talk("Another title").in("Logic Seminar").on("2026-11-10").details());
		assertThat(event.slug()).isEqualTo("a-title-at-last");
		assertThatExceptionOfType(Moved.class)
			.isThrownBy(() -> this.catalog.event(Reader.ANYONE, "logic-seminar-2026-11-10"))
			.satisfies((moved) -> assertThat(moved.path()).isEqualTo("/events/a-title-at-last"));
	}

	@Test
	void theSecondOfTwoEditorsIsTold() {
		Event event = talk("One").published(this.editorial);
		this.editorial.revise(event.publicId(), event.version(), talk("Two").details());
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> this.editorial.revise(event.publicId(), event.version(), talk("Three").details()));
	}

	@Test
	void eachVerbLeavesALineAndCanBeUndone() {
		Event event = talk("One").on("2026-11-10").published(this.editorial);
		event = this.editorial.cancel(event.publicId(), event.version(), "The speaker is ill");
		assertThat(event.standing()).isEqualTo(Standing.CANCELLED);
		event = undo(event);
		assertThat(event.standing()).isEqualTo(Standing.AS_PLANNED);
		event = this.editorial.postpone(event.publicId(), event.version(), null, null);
		assertThat(event.when().isDated()).isFalse();
		assertThat(titles()).containsExactly("One");
		event = undo(event);
		assertThat(event.when().date()).isEqualTo(LocalDate.of(2026, 11, 10));
		event = this.editorial.delete(event.publicId(), event.version());
		assertThatExceptionOfType(Gone.class).isThrownBy(() -> this.catalog.event(Reader.ANYONE, "one"));
		event = undo(event);
		assertThat(titles()).containsExactly("One");
		assertThat(this.history.of(event.publicId(), 20)).extracting(Line::words)
			.containsExactly("Undone: Deleted", "Deleted", "Undone: Postponed, the new date is to be announced",
					"Postponed, the new date is to be announced", "Undone: Cancelled: The speaker is ill",
					"Cancelled: The speaker is ill", "Published", "Created as a draft");
	}

	@Test
	void aPendingDraftWaitsBesideThePublishedText() {
		Event event = talk("Now").published(this.editorial);
		event = this.editorial.saveDraft(event.publicId(), event.version(), talk("Later").details());
		assertThat(titles()).containsExactly("Now");
		assertThat(this.programme.count(Programme.State.PENDING, Filter.NONE)).isEqualTo(1);
		this.editorial.publish(event.publicId(), event.version());
		assertThat(titles()).containsExactly("Later");
		assertThat(this.programme.event(event.publicId()).pending()).isNull();
	}

	@Test
	void aPersonsPastIsNotRewritten() {
		talk("Then").on("2020-01-01").by("Ada Byron", "London").published(this.editorial);
		talk("Now").on("2026-12-01").by("Ada Byron", "Turin").published(this.editorial);
		List<EventLine> all = this.catalog.archive(Reader.ANYONE, Filter.speaker("ada-byron"), null, 10).items();
		assertThat(all.get(0).speakers()).extracting(EventLine.SpeakerName::affiliation).containsExactly("London");
	}

	@Test
	void mergedPeopleAnswerAtOneAddress() {
		talk("One").by("A. Byron", null).published(this.editorial);
		talk("Two").by("Ada Byron", null).published(this.editorial);
		this.directory.mergeSpeakers("a-byron", "ada-byron");
		assertThat(this.catalog.current(Reader.ANYONE, Filter.speaker("ada-byron"), null, 10).items()).hasSize(2);
		assertThatExceptionOfType(Moved.class).isThrownBy(() -> this.catalog.speaker(Reader.ANYONE, "a-byron"))
			.satisfies((moved) -> assertThat(moved.path()).isEqualTo("/speakers/ada-byron"));
		assertThat(this.catalog.current(Reader.ANYONE, words("byron ada"), null, 10).items()).hasSize(2);
	}

	@Test
	void topicsAreMergedEvenWhereAnEventHadBoth() {
		talk("One").about("Graphs").about("Graph theory").published(this.editorial);
		talk("Two").about("Graphs").published(this.editorial);
		this.directory.mergeTopics("graphs", "graph-theory");
		assertThat(this.catalog.topics(Reader.ANYONE)).extracting(Counts.Named::name, Counts.Named::events)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("Graph theory", 2L));
	}

	@Test
	void listsGoOnAndBackByKeyset() {
		for (int day = 1; day <= 7; day++) {
			talk("Talk " + day).on("2026-12-0" + day).published(this.editorial);
		}
		Slice<EventLine> first = this.catalog.current(Reader.ANYONE, Filter.NONE, null, 3);
		Slice<EventLine> second = this.catalog.current(Reader.ANYONE, Filter.NONE, first.next(), 3);
		Slice<EventLine> third = this.catalog.current(Reader.ANYONE, Filter.NONE, second.next(), 3);
		assertThat(first.previous()).isNull();
		assertThat(second.items()).extracting(EventLine::title).containsExactly("Talk 4", "Talk 5", "Talk 6");
		assertThat(third.next()).isNull();
		assertThat(this.catalog.current(Reader.ANYONE, Filter.NONE, second.previous(), 3).items())
			.isEqualTo(first.items());
	}

	@Test
	void accentsCaseAndDashesDoNotHide() {
		talk("Über die Hypothesen – naïve").by("Łukasz Żółć", "Uniwersytet Jagielloński").published(this.editorial);
		assertThat(this.catalog.current(Reader.ANYONE, words("lukasz ZOLC jagiellonski uber"), null, 10).items())
			.hasSize(1);
		assertThat(this.catalog.current(Reader.ANYONE, words("100%"), null, 10).items()).isEmpty();
	}

	@Test
	void allDayAndSkippedTimesHaveTheirInstants() {
		When day = new When(LocalDate.of(2026, 11, 2), null, LocalDate.of(2026, 11, 3), null, Programmes.ZONE);
		assertThat(day.endsAt()).isEqualTo("2026-11-04T06:00:00Z");
		When skipped = When.on(LocalDate.of(2026, 3, 8), LocalTime.of(2, 30), null, Programmes.ZONE);
		assertThat(skipped.startsAt()).isEqualTo("2026-03-08T08:30:00Z");
		When twice = When.on(LocalDate.of(2026, 11, 1), LocalTime.of(1, 30), null, Programmes.ZONE);
		assertThat(twice.startsAt()).isEqualTo("2026-11-01T06:30:00Z");
	}

	private Event undo(Event event) {
		Line last = this.history.of(event.publicId(), 1).get(0);
		return this.editorial.undo(event.publicId(), last.version(), last.ordinal());
	}

	private List<String> titles() {
		return this.catalog.current(Reader.ANYONE, Filter.NONE, null, 10)
			.items()
			.stream()
			.map((line) -> String.valueOf(line.title()))
			.toList();
	}

	private static Filter words(String words) {
		return Filter.of(Map.of("q", words));
	}

}
