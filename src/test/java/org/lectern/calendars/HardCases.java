package org.lectern.calendars;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails;
import org.lectern.catalog.EventDetails.Access;
import org.lectern.catalog.EventDetails.AppearanceDetails;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventDetails.TalkDetails;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.Pick;
import org.lectern.catalog.Programmes;
import org.lectern.catalog.Role;
import org.lectern.catalog.When;

import static org.lectern.catalog.Programmes.talk;

/** Events that are hard to tell in a calendar. */
final class HardCases {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

	/** Days around a change of summer time somewhere, and days far away. */
	private static final List<String> DAYS = List.of("1971-06-30", "1999-12-31", "2026-10-24", "2026-10-25",
			"2026-10-31", "2026-11-01", "2027-03-13", "2027-03-14", "2027-03-27", "2027-03-28", "2031-07-01");

	private static final List<String> ZONES = List.of("America/Chicago", "Europe/Berlin", "Europe/Dublin",
			"Australia/Lord_Howe", "Asia/Kolkata", "America/Sao_Paulo", "Africa/Casablanca", "Pacific/Apia", "UTC",
			"+05:30", "Etc/GMT+5");

	private final Editorial editorial;

	HardCases(Editorial editorial) {
		this.editorial = editorial;
	}

	/** Makes them all public. */
	void publish() {
		words();
		days();
		zones();
		standings();
		published(several());
	}

	private void words() {
		for (String words : List.of("Commas, semicolons; back\\slash, \\n and \"quotes\"", "é".repeat(190),
				"𝕏".repeat(60), "宋成：非常规磁序的全电学操控", "שלום עולם, بالعالم",
				"On $\\mathbb{Q}$, $x^2\\le y$; and $\\int_0^1 f$", "BEGIN:VEVENT", "a^b^^'n", "ends in a backslash \\",
				"Caf\u0301e, 👩‍👩‍👧 and 🇩🇪", "x".repeat(75))) {
			talk(words).by(shortened(words), shortened(words))
				.in(shortened(words))
				.about(shortened(words))
				.abstractText(words + "\n\n- one;\n- two, three\\\n\n> four\n\n" + words)
				.with(MaterialKind.SLIDES, "https://files.example.org/a,b;c", null)
				.registration(new Registration("https://forms.example.org/?a=1&b=2", true, words, null, null))
				.published(this.editorial);
		}
	}

	private void days() {
		for (When when : List.of(new When(DAY, null, null, null, Programmes.ZONE),
				new When(DAY, null, DAY.plusDays(2), null, Programmes.ZONE),
				new When(DAY, LocalTime.of(22, 0), DAY.plusDays(1), LocalTime.of(6, 0), Programmes.ZONE),
				new When(DAY, LocalTime.of(9, 0), DAY.plusDays(4), LocalTime.of(17, 30), Programmes.ZONE),
				When.on(DAY, LocalTime.of(9, 30), null, Programmes.ZONE),
				When.on(DAY, LocalTime.MIDNIGHT, LocalTime.of(0, 5), Programmes.ZONE))) {
			talk("When it is: " + when).at(when).published(this.editorial);
		}
	}

	private void zones() {
		for (String zone : ZONES) {
			for (String day : DAYS) {
				When when = When.on(LocalDate.parse(day), LocalTime.of(14, 15), LocalTime.of(15, 45), ZoneId.of(zone));
				talk("In " + zone + " on " + day).at(when).published(this.editorial);
			}
		}
	}

	private void standings() {
		talk(null).in("Colloquium on AI, et cetera").published(this.editorial);
		talk(null).by("Ada Byron", null).by("Łukasz Żak", null).abstractText(null).published(this.editorial);
		Event off = talk("Off: or $x\\le y$").published(this.editorial);
		this.editorial.cancel(off.publicId(), off.version(), "The speaker; fell, ill\nto everybody's regret");
		Event later = talk("Later").published(this.editorial);
		this.editorial.postpone(later.publicId(), later.version(), null, talk("x").on("2026-12-01").details().when());
		Event someDay = talk("Some day").published(this.editorial);
		this.editorial.postpone(someDay.publicId(), someDay.version(), null, When.someDay(Programmes.ZONE));
	}

	private static EventDetails several() {
		TalkDetails one = new TalkDetails("Surfaces of $\\mathbb{Q}$", "On *surfaces*;\nand $x^2>0$.", "en", 0, List
			.of(person("Maryam Ha", Role.SPEAKER, "Professor; \"Chair\""), person("Bo, Jr.", Role.SPEAKER, null)),
				List.of());
		TalkDetails two = new TalkDetails(null, "What it is about is known.", "de", 60,
				List.of(person("Ada Byron", Role.MODERATOR, null)), List.of());
		Place place = new Place(Pick.named("Lockett Hall, 285"), "Ring twice", true, "Zoom",
				"https://zoom.example/j/1?pwd=x", JoinAccess.EVERYONE);
		return new EventDetails(EventKind.LECTURE, "Two lectures", Pick.named("AI Colloquium"),
				When.on(DAY, LocalTime.of(14, 0), LocalTime.of(16, 0), Programmes.ZONE), place, Registration.NONE,
				List.of(one, two), List.of(Pick.named("Learning, deep")), null, Access.UNKNOWN, "The Center",
				"events@example.edu");
	}

	private static AppearanceDetails person(String name, Role role, @Nullable String position) {
		return new AppearanceDetails(Pick.named(name), role, position, "Tehran, IR", null, null);
	}

	private static String shortened(String words) {
		return words.substring(0, words.offsetByCodePoints(0, Math.min(45, words.codePointCount(0, words.length()))));
	}

	private void published(EventDetails details) {
		Event event = this.editorial.create(details);
		this.editorial.publish(event.publicId(), event.version());
	}

}
