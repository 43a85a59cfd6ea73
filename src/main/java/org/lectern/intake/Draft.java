package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventDetails;
import org.lectern.catalog.EventDetails.AppearanceDetails;
import org.lectern.catalog.EventDetails.Place;
import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventDetails.TalkDetails;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.Pick;
import org.lectern.catalog.Role;
import org.lectern.catalog.SpeakerDetails;
import org.lectern.intake.Offer.Online;
import org.lectern.intake.Offer.Person;

/** Writes an offer down as an event: a new one, or onto one that there is. */
final class Draft {

	private Draft() {
	}

	/** A new event. */
	static EventDetails of(Offer offer) {
		return onto(EventDetails.of(offer.kind(), offer.when()), offer);
	}

	/** The same event with the fields of the offer; whatever else it has stays. */
	static EventDetails onto(EventDetails old, Offer offer) {
		Offer before = Offer.of(old, offer.standing());
		List<TalkDetails> talks = new ArrayList<>(old.talks());
		TalkDetails talk = talk(Offer.firstTalk(old), before, offer);
		if (talks.isEmpty()) {
			talks.add(talk);
		}
		else {
			talks.set(0, talk);
		}
		List<Pick> topics = offer.topics().equals(before.topics()) ? old.topics()
				: offer.topics().stream().map(Pick::named).toList();
		return new EventDetails(offer.kind(), old.title(), pick(old.series(), offer.series()), offer.when(),
				place(old.place(), offer), registration(old.registration(), offer.registrationUrl()), talks, topics,
				old.audience(), old.access(), old.host(), old.contact());
	}

	private static TalkDetails talk(TalkDetails old, Offer before, Offer offer) {
		List<AppearanceDetails> appearances = offer.speakers().equals(before.speakers()) ? old.appearances()
				: offer.speakers().stream().map((person) -> appearance(old.appearances(), person)).toList();
		return new TalkDetails(offer.title(), offer.abstractText(), offer.language(), old.startOffset(), appearances,
				offer.materials());
	}

	private static AppearanceDetails appearance(List<AppearanceDetails> old, Person person) {
		AppearanceDetails known = old.stream()
			.filter((appearance) -> appearance.speaker().name().equals(person.name()))
			.findFirst()
			.orElse(null);
		Pick pick = (known != null) ? known.speaker() : Pick.named(person.name());
		Role role = (known != null) ? known.role() : Role.SPEAKER;
		return new AppearanceDetails(pick, role, person.position(), person.affiliation(), person.biography(),
				person.homepage());
	}

	/**
	 * The people of an offer, each with biography and homepage only where the source
	 * changed them and nobody else did.
	 */
	static List<Person> told(List<Person> people, List<Person> said, Map<String, SpeakerDetails> known) {
		return people.stream().map((person) -> told(person, said, known.get(person.name()))).toList();
	}

	private static Person told(Person person, List<Person> said, @Nullable SpeakerDetails known) {
		Person before = said.stream()
			.filter((other) -> other.name().equals(person.name()))
			.findFirst()
			.orElse(person.bare());
		String biography = newer(person.biography(), before.biography(), (known != null) ? known.biography() : null);
		String homepage = newer(person.homepage(), before.homepage(), (known != null) ? known.homepage() : null);
		return new Person(person.name(), person.position(), person.affiliation(), homepage, biography);
	}

	private static @Nullable String newer(@Nullable String says, @Nullable String said, @Nullable String known) {
		boolean ours = known != null && !known.equals(said);
		return (says == null || ours || says.equals(known)) ? null : says;
	}

	private static @Nullable Pick pick(@Nullable Pick old, @Nullable String name) {
		if (name == null) {
			return null;
		}
		return (old != null && old.name().equals(name)) ? old : Pick.named(name);
	}

	private static Place place(Place old, Offer offer) {
		Online online = offer.online();
		boolean sameLink = Objects.equals(old.joinUrl(), online.joinUrl());
		JoinAccess access = (sameLink && old.joinUrl() != null) ? old.joinAccess() : access(offer);
		return new Place(pick(old.venue(), offer.where().venue()), offer.where().note(), online.online(),
				online.platform(), online.joinUrl(), access);
	}

	/** A link is for those who registered, or where nobody has to, for its time. */
	private static JoinAccess access(Offer offer) {
		return (offer.online().joinUrl() != null && offer.registrationUrl() == null) ? JoinAccess.NEAR_THE_START
				: JoinAccess.AFTER_REGISTRATION;
	}

	private static Registration registration(Registration old, @Nullable String url) {
		return Objects.equals(old.url(), url) ? old
				: new Registration(url, old.required(), old.note(), old.closesDate(), old.closesTime());
	}

}
