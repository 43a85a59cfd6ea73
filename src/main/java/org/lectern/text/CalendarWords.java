package org.lectern.text;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of months and weekdays in the languages that announcements come in. */
final class CalendarWords {

	private static final Map<String, Integer> MONTHS = numbered(
			"jan january januar janner janvier janv enero ene gennaio gen janeiro januari",
			"feb february februar febr fevrier fev febrero febbraio fevereiro februari",
			"mar march marz mrz mars marzo marco maart", "apr april avril avr abril abr aprile",
			"may mai mayo maggio mag maio mei", "jun june juni juin junio giugno giu junho",
			"jul july juli juillet juil julio luglio lug julho", "aug august aout agosto augustus",
			"sep sept september septembre septiembre settembre setembro",
			"oct october oktober okt octobre octubre ottobre ott outubro", "nov november novembre noviembre novembro",
			"dec december dezember dez decembre diciembre dic dicembre dezembro");

	private static final Map<String, Integer> WEEKDAYS = numbered("mon monday montag lundi lunes lunedi maandag",
			"tue tues tuesday dienstag mardi martes martedi dinsdag",
			"wed weds wednesday mittwoch mercredi miercoles mercoledi woensdag",
			"thu thur thurs thursday donnerstag jeudi jueves giovedi donderdag",
			"fri friday freitag vendredi viernes venerdi vrijdag",
			"sat saturday samstag sonnabend samedi sabado sabato", "sun sunday sonntag dimanche domingo domenica");

	private CalendarWords() {
	}

	static Optional<Month> month(String word) {
		return Optional.ofNullable(MONTHS.get(plain(word))).map(Month::of);
	}

	static Optional<DayOfWeek> weekday(String word) {
		return Optional.ofNullable(WEEKDAYS.get(plain(word))).map(DayOfWeek::of);
	}

	/** Lower case and without accents. */
	static String plain(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
	}

	private static Map<String, Integer> numbered(String... names) {
		Map<String, Integer> numbers = new HashMap<>();
		for (int i = 0; i < names.length; i++) {
			for (String name : names[i].split(" ", -1)) {
				numbers.put(name, i + 1);
			}
		}
		return Map.copyOf(numbers);
	}

}
