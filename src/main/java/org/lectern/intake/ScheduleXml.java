package org.lectern.intake;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** Schedules of conferences in XML, as frab, pentabarf, pretalx and others write them. */
final class ScheduleXml implements Format {

	@Override
	public String title() {
		return "frab or pentabarf schedule (XML)";
	}

	@Override
	public boolean recognises(Source source) {
		return SafeXml.root(source).filter("schedule"::equals).isPresent();
	}

	@Override
	public void read(Source source, Options options, Harvest harvest) {
		ScheduleEvents events = new ScheduleEvents(options, harvest);
		try {
			XMLStreamReader xml = SafeXml.reader(source);
			read(xml, events);
			xml.close();
		}
		catch (XMLStreamException broken) {
			if (events.count() == 0) {
				throw new UnreadableSource(SafeXml.broken(broken));
			}
			harvest.refused(broken.getLocation().getLineNumber(), "the rest of the schedule", SafeXml.broken(broken));
		}
		if (events.count() == 0) {
			throw new UnreadableSource("The schedule has no events. Perhaps it was not published yet.");
		}
		events.end();
	}

	private static void read(XMLStreamReader xml, ScheduleEvents events) throws XMLStreamException {
		@Nullable String day = null;
		@Nullable String room = null;
		while (xml.hasNext()) {
			if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT) {
				switch (xml.getLocalName()) {
					case "conference" -> events.conference(Conference.of(SafeXml.element(xml), null));
					case "day" -> day = xml.getAttributeValue(null, "date");
					case "room" -> room = xml.getAttributeValue(null, "name");
					case "event", "entry" -> events.add(SafeXml.element(xml), day, room);
					default -> {
						// only holds others
					}
				}
			}
		}
	}

}
