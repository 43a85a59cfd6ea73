package org.lectern.editing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.catalog.When;
import org.lectern.editing.EventForm.Moment;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

import static org.assertj.core.api.Assertions.assertThat;

class MomentReadingTests {

	private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

	private static final Instant NOW = Instant.parse("2026-11-02T16:00:00Z");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "3 November 2026 | 2 pm | 3pm", "Tue, Nov 3 | 14:00 | 15:00",
			"2026-11-03 | 2:00 – 3:00 pm |", "11/3/2026 | 14h00 | 3:00 PM", "3.11.2026 | 2-3 pm |" })
	void aTimeIsUnderstoodHoweverItIsWritten(String date, String time, String end) {
		assertThat(words(new Moment(date, time, null, end, "america/chicago", null)).when())
			.isEqualTo("Tuesday, 3 November 2026, 2:00 – 3:00 pm, Central Time");
	}

	@Test
	void severalDaysAndWholeDaysAreSaid() {
		assertThat(words(new Moment("3 Nov 2026", null, "5 Nov 2026", null, null, "true"))).isEqualTo(new MomentWords(
				"Tuesday, 3 November 2026 – Thursday, 5 November 2026", List.of(new MomentWords.Note("all-day", ""))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "14 March 2027 | 2:30 am | gap", "7 Nov 2027 | 1:30 am | overlap",
			"1 Nov 2026 | 2 pm | past", "3 Nov 2026 | 2 pm | one-hour" })
	void surprisesAreSaid(String date, String time, String note) {
		assertThat(words(new Moment(date, time, null, null, null, null)).notes()).extracting(MomentWords.Note::key)
			.contains(note);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "3 Nov 2026 | 2 pm | | 1 pm | when.endTime", "3 Nov 2026 | | | | when.time",
					"3 Nov 2026 | 2 pm | 2 Nov 2026 | | when.endDate", "Friday 3 Nov 2026 | 2 pm | | | when.date",
					"31 June 2026 | 2 pm | | | when.date", "soon | 2 pm | | | when.date",
					"3 Nov 2026 | teatime | | | when.time", " | | 5 Nov 2026 | | when.date" })
	void whatCannotBeIsToldAtItsField(String date, String time, String endDate, String endTime, String field) {
		Errors errors = errors(new Moment(date, time, endDate, endTime, null, null));
		assertThat(errors.getFieldErrors()).extracting((error) -> error.getField()).containsExactly(field);
	}

	@Test
	void aZoneThatNobodyKnowsIsToldAtItsField() {
		assertThat(errors(new Moment("3 Nov 2026", "2 pm", null, null, "Mars/Base", null)).hasFieldErrors("when.zone"))
			.isTrue();
	}

	private static MomentWords words(Moment typed) {
		When when = read(typed, new BeanPropertyBindingResult(form(typed), "form"));
		return Objects.requireNonNull(MomentWords.of(when, NOW));
	}

	private static Errors errors(Moment typed) {
		Errors errors = new BeanPropertyBindingResult(form(typed), "form");
		read(typed, errors);
		return errors;
	}

	private static When read(Moment typed, Errors errors) {
		Reading reading = new Reading(errors, LocalDate.of(2026, 11, 2), CHICAGO);
		return new MomentReading(reading, "when.", CHICAGO).read(typed);
	}

	private static EventForm form(Moment typed) {
		return new EventForm(null, null, EventForm.What.BLANK, typed, EventForm.Where.BLANK,
				EventForm.Registration.BLANK, List.of(), List.of(), EventForm.Access.BLANK, EventForm.Around.BLANK);
	}

}
