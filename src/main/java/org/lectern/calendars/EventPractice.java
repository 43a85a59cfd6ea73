package org.lectern.calendars;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventDetails.Registration;
import org.lectern.catalog.EventLine.MaterialLink;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.EventRecord.TalkRecord;
import org.lectern.catalog.JoinAnswer;
import org.lectern.catalog.Standing;
import org.lectern.catalog.Times;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What one needs to know to take part in an event: registration, joining, the place. */
@Component
class EventPractice {

	private final CalendarAddresses addresses;

	private final Times times;

	private final MessageSource messages;

	EventPractice(CalendarAddresses addresses, Times times, MessageSource messages) {
		this.addresses = addresses;
		this.times = times;
		this.messages = messages;
	}

	List<Passage> passages(EventRecord event) {
		Passage.Lines taking = new Passage.Lines();
		register(event, taking);
		join(event, taking);
		if (event.venue() != null) {
			taking.add(event.placeNote());
			taking.link(say("map"), this.addresses.web(event.venue().mapUrl()));
		}
		Passage.Lines more = new Passage.Lines();
		event.talks()
			.forEach((talk) -> talk.materials().forEach((material) -> more.link(label(material), url(material))));
		Passage.Lines around = new Passage.Lines();
		Optional.ofNullable(event.series()).ifPresent((series) -> around.add(say("series", series.name())));
		Optional.ofNullable(event.host()).ifPresent((host) -> around.add(say("host", host)));
		around.link(say("page"), page(event));
		return List.of(taking.passage(), more.passage(), around.passage());
	}

	/** The absolute address of its page. */
	@Nullable String page(EventRecord event) {
		return this.addresses.of("/events/" + event.slug());
	}

	/** The address to join at, where everybody may see it now. */
	@Nullable String joinAddress(EventRecord event) {
		return (event.join().state() == JoinAnswer.State.OPEN) ? this.addresses.web(event.join().url()) : null;
	}

	/** When a talk begins within its event, such as "2:30 pm CST". */
	@Nullable String start(EventRecord event, TalkRecord talk) {
		Integer offset = talk.startOffset();
		return (offset == null || event.when().time() == null) ? null
				: this.times.clock(event.when().start().plusMinutes(offset));
	}

	@Nullable String url(MaterialLink material) {
		return this.addresses.web(material.url());
	}

	/** What material is called. */
	String label(MaterialLink material) {
		String kind = this.messages.getMessage("listing.material." + material.kind(), null, Locale.ENGLISH);
		return (material.label() != null) ? say("material", kind, material.label()) : kind;
	}

	private void register(EventRecord event, Passage.Lines lines) {
		Registration registration = event.registration();
		if (event.standing() == Standing.CANCELLED) {
			return;
		}
		String url = this.addresses.web(registration.url());
		String how = registration.required() ? "required" : "recommended";
		LocalDate closes = registration.closesDate();
		if (url != null) {
			lines.link(
					(closes != null) ? say("register." + how + ".by", moment(closes, registration.closesTime(), event))
							: say("register." + how),
					url);
		}
		else if (registration.required()) {
			lines.add(say("register.later"));
		}
		lines.add(registration.note());
	}

	private void join(EventRecord event, Passage.Lines lines) {
		String platform = event.platform();
		String address = joinAddress(event);
		if (address != null) {
			lines.link((platform != null) ? say("join.on", platform) : say("join"), address);
		}
		else if (event.online() && event.standing() == Standing.AS_PLANNED) {
			String online = (platform != null) ? say("online-on", platform) : say("online");
			lines.add(switch (event.join().state()) {
				case AFTER_REGISTRATION -> say("join.registered", online);
				case OPENS_LATER -> say("join.later", online);
				default -> say("join.page", online);
			});
		}
	}

	private String moment(LocalDate date, @Nullable LocalTime time, EventRecord event) {
		return (time != null)
				? this.times.moment(date.atTime(time).atZone(event.when().zone()).toInstant(), event.when().zone())
				: this.times.day(date);
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage("calendars." + key, arguments, Locale.ENGLISH);
	}

}
