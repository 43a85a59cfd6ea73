package org.lectern.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.search.Question.Part;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTests {

	@Test
	void wordsAreFoldedAndPhrasesStayTogether() {
		assertThat(Question.of("Łukasz “Machine  Learning” STRASSE").parts()).containsExactly(
				new Part(List.of("lukasz"), false), new Part(List.of("machine", "learning"), true),
				new Part(List.of("strasse"), false));
	}

	@Test
	void aMinusLeavesOut() {
		Question question = Question.of("graphs -neural -\"deep nets\" well-known");
		assertThat(question.words()).containsExactly("graphs", "well", "known");
		assertThat(question.without()).containsExactly(new Part(List.of("neural"), false),
				new Part(List.of("deep", "nets"), true));
	}

	@Test
	void onlyWhatIsLeftOutIsNoQuestion() {
		assertThat(Question.of("-neural").isEmpty()).isTrue();
	}

	@Test
	void namesOfLanguagesKeepTheirSigns() {
		assertThat(Question.of("C++ c# C").words()).containsExactly("cplusplus", "csharp", "c");
	}

	@Test
	void whatAPasteLeftBehindIsGone() {
		assertThat(Question.of("quan\u00ADtum \uFEFFgo\u0308del\u200B fi\uFB01").words()).containsExactly("quantum",
				"godel", "fifi");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\"", "\"\"", "\"\"\"", "-", "--", "-\"", "(", "a AND", "AND OR NOT", "*:*",
			"title:x^2~", "[a TO b]", "{", "\\", "\u0000", "\uD800", "a\u0000b", "++", "&&||!", "$\\frac{", "/.*/", "~",
			"😀", "\u202Egnihtemos", "数学", "\"unclosed phrase" })
	void anyTextIsAQuestion(String text) {
		Question question = Question.of(text);
		assertThat(new QuestionQuery(question, Meaning.plain(question.words())).ranked().build()).isNotNull();
	}

	@Test
	void aLongTextIsCutToItsBeginning() {
		assertThat(Question.of("word ".repeat(2_000)).words()).hasSizeLessThanOrEqualTo(12);
		assertThat(Question.of("w".repeat(10_000)).words()).isNotEmpty();
		assertThat(Question.of("\"" + "a b ".repeat(5_000) + "\"").words()).hasSizeLessThanOrEqualTo(12);
	}

	@ParameterizedTest
	@MethodSource("payloads")
	void noPayloadIsTooMuch(Path file) throws IOException {
		Files.readAllLines(file).forEach((line) -> {
			Question question = Question.of(line);
			assertThat(new QuestionQuery(question, Meaning.plain(question.words())).plain().build()).isNotNull();
		});
	}

	static Stream<Path> payloads() throws IOException {
		String folder = System.getProperty("lectern.payloads");
		Assumptions.assumeTrue(folder != null, "lectern.payloads names no folder");
		try (Stream<Path> files = Files.list(Path.of(folder))) {
			return files.filter((file) -> file.toString().endsWith(".jsonl")).sorted().toList().stream();
		}
	}

}
