package org.lectern.text;

import java.time.Duration;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenTimeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			14:00            | 14:00 |
			2pm              | 14:00 |
			2 p.m.           | 14:00 |
			2:30 PM          | 14:30 |
			14h30            | 14:30 |
			14 h             | 14:00 |
			14 Uhr           | 14:00 |
			14.30 Uhr        | 14:30 |
			14.30            | 14:30 |
			0930             | 09:30 |
			16:00:00         | 16:00 |
			7:00:00          | 07:00 |
			noon             | 12:00 |
			12 noon          | 12:00 |
			midnight         | 00:00 |
			12am             | 00:00 |
			12pm             | 12:00 |
			2:00 – 3:00 pm   | 14:00 | 15:00
			2-3pm            | 14:00 | 15:00
			11:00-12:30 pm   | 11:00 | 12:30
			11am-12pm        | 11:00 | 12:00
			11:00 am - 1:00  | 11:00 | 13:00
			12-1 pm          | 12:00 | 13:00
			12:00 - 1:30     | 12:00 | 13:30
			10:30-11:30 pm   | 22:30 | 23:30
			14:00 bis 15:30 Uhr | 14:00 | 15:30
			14h00 à 15h30    | 14:00 | 15:30
			13:15 - 13:55    | 13:15 | 13:55
			from 2pm to 4 pm | 14:00 | 16:00
			""")
	void readsTimesAndSpansInManyNotations(String text, LocalTime start, LocalTime end) {
		WrittenTime time = WrittenTime.of(text).or(() -> WrittenTime.find(text)).orElseThrow();
		assertThat(time.time()).isEqualTo(start);
		assertThat(time.endTime()).isEqualTo(end);
		assertThat(time.isGuess()).isFalse();
	}

	@Test
	void takesTwoToThreeForTheAfternoonAndSaysSo() {
		WrittenTime time = WrittenTime.of("2:00 – 3:00").orElseThrow();
		assertThat(time.time()).isEqualTo(LocalTime.of(14, 0));
		assertThat(time.endTime()).isEqualTo(LocalTime.of(15, 0));
		assertThat(time.isGuess()).isTrue();
		assertThat(WrittenTime.of("02:00").orElseThrow().time()).isEqualTo(LocalTime.of(2, 0));
	}

	@Test
	void countsAcrossMidnight() {
		assertThat(WrittenTime.of("22:00-01:00").orElseThrow().duration()).contains(Duration.ofHours(3));
	}

	@Test
	void findsATimeInsideASentence() {
		String text = "Thursday (Dec 21, 2023), 3:00-4:00 pm, room 5.206.";
		WrittenTime time = WrittenTime.find(text).orElseThrow();
		assertThat(text.substring(time.start(), time.end())).isEqualTo("3:00-4:00 pm");
		assertThat(WrittenTime.find("We meet at 15:00.").orElseThrow().time()).isEqualTo(LocalTime.of(15, 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "TBA", "4-5", "2021-11-03", "25:00", "12:75", "0 pm", "chapter 3", "1 a proof", "p.m.",
			"3.11" })
	void findsNoTimeWhereNoneIs(String text) {
		assertThat(WrittenTime.find(text)).isEmpty();
	}

}
