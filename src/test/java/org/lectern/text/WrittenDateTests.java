package org.lectern.text;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.text.WrittenDate.Order;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenDateTests {

	private static final LocalDate TODAY = LocalDate.of(2021, 10, 1);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2021-11-03
			2021/11/3
			2021.11.03
			20211103
			3 November 2021
			3rd of November, 2021
			3. November 2021
			Wednesday, 3 November 2021
			Wed Nov 3, 2021
			November 3rd 2021
			Nov. 3, 2021
			Mittwoch, den 3. November 2021
			3-Nov-21
			03-Nov-2021
			3 Nov '21
			3.11.2021
			03.11.21
			3 de noviembre de 2021
			mercredi 3 novembre 2021
			2021年11月3日
			""")
	void readsOneDayInManyNotations(String text) {
		assertThat(WrittenDate.find(text).flatMap((date) -> date.date(Order.MONTH_FIRST)))
			.contains(LocalDate.of(2021, 11, 3));
	}

	@Test
	void saysThatNumbersMayBeDayOrMonth() {
		WrittenDate date = WrittenDate.of("11/03/2021").orElseThrow();
		assertThat(date.isAmbiguous()).isTrue();
		assertThat(date.date(Order.DAY_FIRST)).contains(LocalDate.of(2021, 3, 11));
		assertThat(date.date(Order.MONTH_FIRST)).contains(LocalDate.of(2021, 11, 3));
	}

	@Test
	void letsTheNumbersProveTheirOrder() {
		assertThat(WrittenDate.of("25/11/2021").orElseThrow().proves()).contains(Order.DAY_FIRST);
		assertThat(WrittenDate.of("11/25/2021").orElseThrow().proves()).contains(Order.MONTH_FIRST);
		assertThat(WrittenDate.of("11/25/2021").orElseThrow().date(Order.DAY_FIRST))
			.contains(LocalDate.of(2021, 11, 25));
		assertThat(WrittenDate.of("5/5/2021").orElseThrow().isAmbiguous()).isFalse();
		assertThat(WrittenDate.of("3.11.2021").orElseThrow().isAmbiguous()).isFalse();
	}

	@Test
	void guessesAMissingYearByTheWeekday() {
		WrittenDate date = WrittenDate.of("Friday, October 18").orElseThrow();
		assertThat(date.saysYear()).isFalse();
		assertThat(date.date(Order.DAY_FIRST)).isEmpty();
		assertThat(date.dateNear(TODAY, Order.DAY_FIRST)).contains(LocalDate.of(2019, 10, 18));
		assertThat(date.dateIn(2024, Order.DAY_FIRST)).contains(LocalDate.of(2024, 10, 18));
	}

	@Test
	void guessesTheNearestYearWithoutAWeekday() {
		assertThat(WrittenDate.of("10/18").orElseThrow().dateNear(TODAY, Order.DAY_FIRST))
			.contains(LocalDate.of(2021, 10, 18));
		assertThat(WrittenDate.of("29 February").orElseThrow().dateNear(TODAY, Order.DAY_FIRST))
			.contains(LocalDate.of(2020, 2, 29));
	}

	@Test
	void noticesAWrongWeekday() {
		WrittenDate date = WrittenDate.of("Thursday, November 3, 2021").orElseThrow();
		assertThat(date.agrees(LocalDate.of(2021, 11, 3))).isFalse();
		assertThat(date.agrees(LocalDate.of(2021, 11, 4))).isTrue();
	}

	@Test
	void findsADateInsideATitle() {
		String text = "Rainbow graphs | Thursday (Dec 21, 2023), 3:00-4:00 pm";
		WrittenDate date = WrittenDate.find(text).orElseThrow();
		assertThat(date.date(Order.DAY_FIRST)).contains(LocalDate.of(2023, 12, 21));
		assertThat(text.substring(date.start(), date.end())).isEqualTo("Dec 21, 2023");
		assertThat(WrittenDate.of(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "TBA", "soon", "14:00", "2021", "November 2021", "3/4 of all", "99/99/2021", "1.5",
			"room 3.11", "version 2.10.1", "000", "-" })
	void findsNoDateWhereNoneIs(String text) {
		assertThat(WrittenDate.of(text)).isEqualTo(Optional.empty());
	}

	@Test
	void knowsNoThirtyFirstOfJune() {
		assertThat(WrittenDate.of("31 June 2021").flatMap((date) -> date.date(Order.DAY_FIRST))).isEmpty();
	}

}
