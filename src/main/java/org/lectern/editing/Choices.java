package org.lectern.editing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.lectern.catalog.Audience;
import org.lectern.catalog.EventKind;
import org.lectern.catalog.JoinAccess;
import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.Role;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms, in words. */
@Component
class Choices {

	private final MessageSource words;

	Choices(MessageSource words) {
		this.words = words;
	}

	public Map<String, String> kinds() {
		return of(EventKind.values());
	}

	public Map<String, String> audiences() {
		return of(Audience.values());
	}

	public Map<String, String> joinAccess() {
		return of(JoinAccess.values());
	}

	public Map<String, String> materials() {
		return of(MaterialKind.values());
	}

	public Map<String, String> roles() {
		return of(Role.values());
	}

	public Map<String, String> answers() {
		return of(Reading.Answer.values());
	}

	private Map<String, String> of(Enum<?>... choices) {
		Map<String, String> options = new LinkedHashMap<>();
		for (Enum<?> choice : choices) {
			options.put(choice.name(), words.getMessage("editing.choice." + choice.name(), null, Locale.ENGLISH));
		}
		return options;
	}

}
