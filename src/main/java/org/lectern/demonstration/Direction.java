package org.lectern.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventDetails;
import org.lectern.catalog.EventDetails.Access;
import org.lectern.catalog.EventDetails.AppearanceDetails;
import org.lectern.catalog.EventDetails.MaterialDetails;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventDetails.TalkDetails;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.Pick;
import org.lectern.catalog.When;
import org.lectern.demonstration.Script.EventScript;
import org.lectern.demonstration.Script.PlaceScript;
import org.lectern.demonstration.Script.RegistrationScript;
import org.lectern.demonstration.Script.SpeakerScript;
import org.lectern.demonstration.Script.TalkScript;
import org.lectern.demonstration.Script.WhenScript;

/**
 * Turns the script into events of today's programme.
 *
 * @param today what its days are counted from
 */
record Direction(LocalDate today, ZoneId zone) {

	EventDetails details(EventScript script) {
		When when = when(script.when());
		return new EventDetails(script.kind(), script.title(),
				(script.series() != null) ? Pick.named(script.series()) : null, when, place(script),
				registration(script.registration(), when), script.talks().stream().map(Direction::talk).toList(),
				Objects.requireNonNullElse(script.topics(), List.<String>of()).stream().map(Pick::named).toList(),
				script.audience(), Objects.requireNonNullElse(script.access(), Access.UNKNOWN), script.host(),
				script.contact());
	}

	When when(WhenScript script) {
		LocalDate day = day(script);
		LocalDate last = (script.lastDays() != null) ? day.plusDays(script.lastDays()) : null;
		return new When(day, script.time(), last, script.end(), Objects.requireNonNullElse(script.zone(), this.zone));
	}

	private LocalDate day(WhenScript script) {
		if (script.date() != null) {
			return script.date();
		}
		if (script.days() != null) {
			LocalDate day = this.today.plusDays(script.days());
			boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
			return (Boolean.TRUE.equals(script.weekdayOnly()) && weekend) ? day.minusDays(2) : day;
		}
		DayOfWeek weekday = Objects.requireNonNull(script.weekday());
		if (script.week() != null) {
			LocalDate monday = this.today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			return monday.plusWeeks(script.week()).with(TemporalAdjusters.nextOrSame(weekday));
		}
		return this.today.plusMonths(Objects.requireNonNull(script.month()))
			.with(TemporalAdjusters.dayOfWeekInMonth(Objects.requireNonNull(script.nth()), weekday));
	}

	private static Place place(EventScript script) {
		@Nullable Pick venue = (script.venue() != null) ? Pick.named(script.venue()) : null;
		PlaceScript place = script.place();
		return (place == null) ? new Place(venue, null, false, null, null, JoinAccess.AFTER_REGISTRATION)
				: new Place(venue, place.note(), place.online(), place.platform(), place.joinUrl(), place.joinAccess());
	}

	private static Registration registration(@Nullable RegistrationScript script, When when) {
		if (script == null) {
			return Registration.NONE;
		}
		LocalDate date = when.date();
		LocalDate closes = (script.closesDays() != null && date != null) ? date.plusDays(script.closesDays()) : null;
		return new Registration(script.url(), script.required(), script.note(), closes, null);
	}

	private static TalkDetails talk(TalkScript script) {
		return new TalkDetails(script.title(), script.abstractText(), "en", script.startOffset(),
				script.speakers().stream().map(Direction::appearance).toList(),
				Objects.requireNonNullElse(script.materials(), List.<Script.MaterialScript>of())
					.stream()
					.map((material) -> new MaterialDetails(material.kind(), null, material.url(), null))
					.toList());
	}

	private static AppearanceDetails appearance(SpeakerScript script) {
		return new AppearanceDetails(Pick.named(script.name()), script.role(), script.position(), script.affiliation(),
				script.biography(), script.homepage());
	}

}
