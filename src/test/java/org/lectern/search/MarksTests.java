package org.lectern.search;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarksTests {

	@Test
	void whatWasLookedForIsMarkedAsItIsWritten() {
		assertThat(marked("godel theorem", "Gödel’s incompleteness Theorems"))
			.isEqualTo("[Gödel’s] incompleteness [Theorems]");
		assertThat(marked("neur", "Neural nets, neurons & <b>")).isEqualTo("[Neural] nets, [neurons] & <b>");
		assertThat(marked("x", "")).isEmpty();
	}

	/** A stem begins as its word does, but the name of a letter does not. */
	@Test
	void aGreekLetterIsMarkedByItsNameAndTheOtherWayRound() {
		assertThat(marked("alpha", "The α of braids")).isEqualTo("The [α] of braids");
		assertThat(marked("α", "The alpha of braids")).isEqualTo("The [alpha] of braids");
	}

	@Test
	void ofALongTextTheBestPartIsShown() {
		String text = "One word about knots. " + "Much else is said in between. ".repeat(40)
				+ "Here knots and braids meet at last. " + "And so on it goes for long. ".repeat(40);
		String part = text(new Marks(Meaning.plain(List.of("knots", "braids"))).around(text));
		assertThat(part).startsWith("… ").endsWith(" …").contains("[knots] and [braids]");
		assertThat(part.length()).isBetween(150, 260);
	}

	@Test
	void whereNothingIsFoundNothingIsShown() {
		assertThat(new Marks(Meaning.plain(List.of("knots"))).around("Nothing of it")).isEmpty();
		assertThat(new Marks(List.of()).around("Nothing of it")).isEmpty();
		assertThat(new Marks(List.of()).around(null)).isEmpty();
	}

	@Test
	void aTextWithoutSpacesIsCutAllTheSame() {
		assertThat(text(new Marks(Meaning.plain(List.of("knots"))).around("x".repeat(5_000) + " knots")))
			.contains("[knots]");
		assertThat(text(new Marks(Meaning.plain(List.of("knots"))).around("knots " + "x".repeat(5_000))))
			.contains("[knots]");
	}

	private static String marked(String words, String text) {
		return text(new Marks(Meaning.plain(Question.of(words).words())).in(text));
	}

	private static String text(List<Piece> pieces) {
		return pieces.stream()
			.map((piece) -> piece.found() ? "[" + piece.text() + "]" : piece.text())
			.collect(Collectors.joining());
	}

}
