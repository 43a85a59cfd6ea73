package org.lectern.search;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnalysisTests {

	private final Stems stems = new Stems();

	@ParameterizedTest
	@CsvSource({ "Łukasz,lukasz", "Erdős,erdos", "Øystein,oystein", "Straße,strasse", "naïve,naive", "Þór,thor",
			"ﬁeld,field", "ＭＡＴＨ,math", "O’Brien,obrien", "Bayes’,bayes", "Euler's,euler", "l’Hôpital,hopital",
			"Nguyễn,nguyen", "Ærø,aero", "ĲSSEL,ijssel" })
	void writingsOfAWordAreOne(String written, String word) {
		assertThat(words(Analysis.plain(written))).containsExactly(word);
	}

	@Test
	void hyphensAndDashesPartWords() {
		assertThat(words("Calabi–Yau well-posed")).containsExactly("calabi", "yau", "well", "posed");
	}

	@ParameterizedTest
	@CsvSource({ "theorems,theorem", "proving,prove", "proved,proves", "studies,study", "Modelle,Modell", "Räume,Raum",
			"Gleichungen,Gleichung", "mueller,muller", "schoene,schone" })
	void wordsOfOneStemMeet(String one, String other) {
		Set<String> shared = stems.of(words(one).get(0));
		assertThat(shared).containsAnyElementsOf(stems.of(words(other).get(0)));
	}

	@Test
	void aGreekLetterHasAName() {
		assertThat(stems.of("α")).contains("alpha");
		assertThat(stems.of("ω")).contains("omega");
	}

	@Test
	void onlyUmlautsInTwoLettersAreOne() {
		assertThat(stems.of("queue")).doesNotContain("quu");
		assertThat(stems.of("neue")).isNotEmpty();
	}

	@Test
	void textIsShownWithoutWhatAPasteLeftBehind() {
		assertThat(Analysis.shown("Go\u0308del\u00ADsatz\nzwei")).isEqualTo("Gödelsatz zwei");
	}

	private static List<String> words(String text) {
		return Analysis.words(text).stream().map(Analysis.Word::text).toList();
	}

}
