package org.lectern.catalog;

import java.util.UUID;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** Names among more than are sorted. */
@SiteTest
class NamesTests {

	private static final int NAMESAKES = 2_100;

	private static final Reader EDITOR = () -> true;

	@Autowired
	Editorial editorial;

	@Autowired
	Catalog catalog;

	@Autowired
	Suggestions suggestions;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void namesThatManyHaveAreListedByNameAndRareOnesAreFound() {
		manyNamesakes();
		assertThat(this.catalog.speakers(EDITOR, "na", null, 3)).extracting(Counts.Named::name)
			.containsExactly("Namesake, Anna 00001", "Namesake, Anna 00002", "Namesake, Anna 00003");
		Counts.Named third = this.catalog.speakers(EDITOR, "na", null, 3).get(2);
		assertThat(this.catalog.speakers(EDITOR, "na", third.place(), 2)).extracting(Counts.Named::name)
			.containsExactly("Namesake, Anna 00004", "Namesake, Anna 00005");
		assertThat(this.catalog.speakers(EDITOR, "xu", null, 3)).extracting(Counts.Named::name)
			.containsExactly("Xu, Wei");
		assertThat(this.catalog.speakers(EDITOR, "nobody", null, 3)).isEmpty();
	}

	@Test
	void whoseNameBeginsSoIsSuggestedBeforeThoseWhoseSurnameDoes() {
		talk("One").by("Naima Byron", null).published(this.editorial);
		manyNamesakes();
		assertThat(this.suggestions.speakers("na")).hasSize(10).first().extracting("name").isEqualTo("Naima Byron");
		assertThat(this.suggestions.speakers("wei")).extracting("name").containsExactly("Wei Xu");
		assertThat(this.suggestions.speakers("xu")).extracting("name").containsExactly("Wei Xu");
	}

	private void manyNamesakes() {
		talk("Two").by("Wei Xu", null).published(this.editorial);
		this.jdbc.batchUpdate(
				"insert into speaker (id, public_id, version, slug, name, folded, sort_name, sort_key) values (?, ?, 0, ?, ?, ?, ?, ?)",
				LongStream.rangeClosed(1, NAMESAKES).mapToObj((i) -> {
					String number = "%05d".formatted(i);
					String sortName = "Namesake, Anna " + number;
					return new Object[] { 1_000_000 + i, UUID.randomUUID(), "anna-" + number,
							"Anna " + number + " Namesake", "anna " + number + " namesake", sortName,
							Folded.sortKey(sortName) };
				}).toList());
	}

}
