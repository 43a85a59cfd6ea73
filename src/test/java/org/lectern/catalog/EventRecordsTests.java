package org.lectern.catalog;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.lectern.Statements;
import org.lectern.site.Gone;
import org.lectern.site.Moved;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lectern.catalog.Programmes.talk;

/** What feeds are told. */
@SiteTest
class EventRecordsTests {

	@Autowired
	Editorial editorial;

	@Autowired
	Directory directory;

	@Autowired
	Catalog catalog;

	@Autowired
	Statements statements;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void aRecordHasAllThatIsPublic() {
		talk("On engines").by("Ada Byron", "London")
			.in("Logic")
			.about("Engines")
			.with(MaterialKind.SLIDES, "https://example.org/slides.pdf", null)
			.with(MaterialKind.RECORDING, "https://example.org/later", LocalDate.of(2099, 1, 1))
			.published(this.editorial);
		EventRecord record = this.catalog.record(Reader.ANYONE, "on-engines");
		assertThat(record.title()).isEqualTo("On engines");
		assertThat(record.speakers()).extracting(EventLine.SpeakerName::affiliation).containsExactly("London");
		assertThat(record.topics()).extracting(EventRecord.TopicName::name).containsExactly("Engines");
		assertThat(record.talks().get(0).materials()).extracting(EventLine.MaterialLink::url)
			.containsExactly("https://example.org/slides.pdf");
	}

	@Test
	void theSequenceRisesWithEachPublicChangeOfTheEventAndOfWhatItNames() {
		Event event = talk("On engines").by("Ada Byron", "London").published(this.editorial);
		long first = sequence();
		Event moved = this.editorial.revise(event.publicId(), event.version(),
				talk("On engines").by("Ada Byron", "London").on("2026-11-04").details());
		long second = sequence();
		this.editorial.saveDraft(moved.publicId(), moved.version(), talk("Not yet").details());
		assertThat(sequence()).isEqualTo(second);
		this.directory.revise("lockett-hall-285", 0,
				new VenueDetails("Lockett Hall", "286", null, null, null, null, null, null));
		long third = sequence();
		assertThat(List.of(first, second, third)).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void whatIsHiddenIsNotTold() {
		Event event = talk("On engines").published(this.editorial);
		talk("A draft").draft(this.editorial);
		assertThat(this.catalog.records(Reader.ANYONE, Filter.NONE, Span.ALL, null, 10).items())
			.extracting(EventRecord::title)
			.containsExactly("On engines");
		this.editorial.delete(event.publicId(), event.version());
		assertThat(this.catalog.records(Reader.ANYONE, Filter.NONE, Span.ALL, null, 10).items()).isEmpty();
		assertThat(this.catalog.records(Reader.ANYONE, List.of(event.publicId()))).isEmpty();
		assertThatExceptionOfType(Gone.class).isThrownBy(() -> this.catalog.record(Reader.ANYONE, "on-engines"));
	}

	@Test
	void anOldAddressLeadsToTheNewOne() {
		Event event = talk("On engines").published(this.editorial);
		this.editorial.readdress(event.publicId(), event.version(), "engines");
		assertThatExceptionOfType(Moved.class).isThrownBy(() -> this.catalog.record(Reader.ANYONE, "on-engines"))
			.satisfies((moved) -> assertThat(moved.path()).isEqualTo("/events/engines"));
	}

	@Test
	void asManyQueriesForOneAsForHundreds() {
		Event event = talk("On engines").by("Ada Byron", "London")
			.in("Logic")
			.about("Engines")
			.published(this.editorial);
		int forOne = asked();
		new Copies(this.jdbc).onDaysAfter(event, 300);
		assertThat(asked()).isEqualTo(forOne);
	}

	private long sequence() {
		return this.catalog.record(Reader.ANYONE, "on-engines").sequence();
	}

	private int asked() {
		return this.statements
			.during(() -> assertThat(this.catalog.records(Reader.ANYONE, Filter.NONE, Span.ALL, null, 1_000).items())
				.isNotEmpty())
			.size();
	}

}
