package org.lectern.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lectern.editing.EventForm.MaterialRow;
import org.lectern.editing.EventForm.SpeakerRow;
import org.lectern.editing.EventForm.TalkRow;
import org.lectern.editing.EventForm.TopicRow;

/**
 * A button that adds, removes or moves a row of the form of an event, as in
 * {@code remove-speaker:0.2}: the third speaker of the first talk.
 *
 * @param verb add, remove, up or down
 * @param thing talk, speaker, material or topic
 * @param at the places of the row, from the outside in
 */
record Rows(String verb, String thing, List<Integer> at) {

	/** So many rows at most. */
	static final int MOST = 50;

	private static final Pattern BUTTON = Pattern
		.compile("(add|remove|up|down)-(talk|speaker|material|topic):?((?:\\d{1,2}\\.)?\\d{1,2})?");

	/** Whether a button of this value is one of these. */
	static boolean is(String button) {
		return BUTTON.matcher(button).matches();
	}

	/** Reads a button's value. */
	static Rows of(String button) {
		Matcher matcher = BUTTON.matcher(button);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("Not a button of rows");
		}
		String places = matcher.group(3);
		return new Rows(matcher.group(1), matcher.group(2),
				(places != null) ? Arrays.stream(places.split("\\.", -1)).map(Integer::valueOf).toList() : List.of());
	}

	/** The form with its rows changed; as it was where there is no such row. */
	EventForm changed(EventForm form) {
		return switch (thing) {
			case "talk" -> form.with(changed(form.talks(), TalkRow.BLANK));
			case "topic" -> form.about(changed(form.topics(), TopicRow.BLANK));
			case "speaker" -> inTalk(form, (talk) -> talk.by(changed(talk.speakers(), SpeakerRow.BLANK)));
			default -> inTalk(form, (talk) -> talk.with(changed(talk.materials(), MaterialRow.BLANK)));
		};
	}

	private EventForm inTalk(EventForm form, UnaryOperator<TalkRow> change) {
		if (at.isEmpty() || at.get(0) >= form.talks().size()) {
			return form;
		}
		List<TalkRow> talks = new ArrayList<>(form.talks());
		talks.set(at.get(0), change.apply(talks.get(at.get(0))));
		return form.with(talks);
	}

	private <T> List<T> changed(List<T> rows, T blank) {
		List<T> changed = new ArrayList<>(rows);
		int place = at.isEmpty() ? -1 : at.get(at.size() - 1);
		boolean there = place >= 0 && place < rows.size();
		if (verb.equals("add")) {
			if (rows.size() < MOST) {
				changed.add(blank);
			}
		}
		else if (there && verb.equals("remove")) {
			changed.remove(place);
		}
		else if (there) {
			int other = verb.equals("up") ? place - 1 : place + 1;
			if (other >= 0 && other < rows.size()) {
				changed.set(place, rows.get(other));
				changed.set(other, rows.get(place));
			}
		}
		return changed;
	}

}
