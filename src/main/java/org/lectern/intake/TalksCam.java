package org.lectern.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.lectern.text.WrittenDate;
import org.lectern.text.WrittenDate.Order;
import org.lectern.text.WrittenTime;

/** The XML of talks.cam: what it takes as an upload, and what its lists hand out. */
final class TalksCam implements Format {

	@Override
	public String title() {
		return "talks.cam (XML)";
	}

	@Override
	public boolean recognises(Source source) {
		return SafeXml.root(source).filter((root) -> root.matches("talks?|list")).isPresent();
	}

	@Override
	public void read(Source source, Options options, Harvest harvest) {
		int talks = 0;
		try {
			XMLStreamReader xml = SafeXml.reader(source);
			while (xml.hasNext()) {
				if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("talk")) {
					talk(SafeXml.element(xml), options, harvest);
					talks++;
				}
			}
			xml.close();
		}
		catch (XMLStreamException broken) {
			throw new UnreadableSource(SafeXml.broken(broken));
		}
		if (talks == 0) {
			throw new UnreadableSource("There is no talk in this list.");
		}
	}

	private static void talk(Node talk, Options options, Harvest harvest) {
		String title = talk.says("title");
		String what = (title != null) ? Gathering.brief(title) : "a talk without title";
		Optional<Gathering> begun = stamped(talk, options).or(() -> written(talk));
		if (begun.isEmpty()) {
			harvest.refused(talk.line(), what, "It has no date and start time that can be read.");
			return;
		}
		Gathering event = begun.get();
		event.title(title);
		Optional.ofNullable(talk.says("name-of-speaker", "name_of_speaker", "speaker"))
			.ifPresent(event::speakersNamedIn);
		event.paragraph(talk.says("special-message", "special_message"));
		event.paragraph(talk.says("abstract"));
		event.place = talk.says("venue-name", "venue_name", "venue");
		event.series = talk.says("series_name", "series-name", "series");
		event.url = Addresses.first(talk.says("url"));
		event.uid = (event.url != null) ? event.url : talk.says("id");
		if (event.saysSomething()) {
			harvest.event(event.event());
		}
		else {
			harvest.refused(talk.line(), what, "It has neither a title nor a speaker.");
		}
	}

	private static Optional<Gathering> stamped(Node talk, Options options) {
		return Optional.ofNullable(talk.says("start_time")).flatMap(Stamp::of).map((start) -> {
			Stamp local = start.in(options.zone());
			Gathering event = new Gathering(talk.line(), local.at().toLocalDate());
			event.time = local.at().toLocalTime();
			event.zone = local.zone();
			Optional.ofNullable(talk.says("end_time"))
				.flatMap(Stamp::of)
				.ifPresent((end) -> event.endTime = end.in(options.zone()).at().toLocalTime());
			return event;
		});
	}

	private static Optional<Gathering> written(Node talk) {
		String date = talk.says("date-string", "date_string", "date");
		Optional<LocalDate> day = Optional.ofNullable(date)
			.flatMap(WrittenDate::find)
			.flatMap((written) -> written.date(Order.DAY_FIRST));
		return day.map((found) -> {
			Gathering event = new Gathering(talk.line(), found);
			event.time = time(talk.says("start-time-string", "start_time_string"));
			event.endTime = time(talk.says("end-time-string", "end_time_string"));
			return event;
		});
	}

	private static @Nullable LocalTime time(@Nullable String text) {
		return (text != null) ? WrittenTime.of(text).map(WrittenTime::time).orElse(null) : null;
	}

}
