package org.lectern.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.lectern.catalog.MaterialKind;
import org.lectern.catalog.Role;
import org.lectern.catalog.Standing;

/** A talk of an event. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TalkJson(@Meaning("Its place among the talks of its event, from 1") int number,
		@Meaning("Missing while it is to be announced") @Nullable String title,
		@Meaning("Markdown (CommonMark) with formulas between dollars") @JsonProperty("abstract") @Nullable String abstractText,
		@Meaning("The same as HTML that is safe to show") @Nullable String abstractHtml,
		@Meaning("An IETF language tag") @Nullable String language,
		@Meaning("When it begins, where that was said") @Nullable Instant startsAt,
		@Meaning("Who takes part, in order") List<AppearanceJson> people,
		@Meaning("Slides, recordings and the like that are public by now") List<MaterialJson> materials,
		@Meaning("The event it belongs to; only in lists of talks") @Nullable EventName event) {

	/** A person in a talk, as of that day. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record AppearanceJson(@Meaning("Names the person in addresses") String slug,
			@Meaning("What the person is called") String name,
			@Meaning(value = "As what the person takes part", oneOf = Role.class) String role,
			@Meaning("The position of that day") @Nullable String position,
			@Meaning("The affiliation of that day") @Nullable String affiliation,
			@Meaning(value = "The person's page", format = "uri-reference") String url) {
	}

	/** Something to look at. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record MaterialJson(@Meaning(value = "What it is", oneOf = MaterialKind.class) String kind,
			@Meaning("What it is called") @Nullable String label, @Meaning("Where it is") String url) {
	}

	/** An event by name. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record EventName(@Meaning("The event's id") UUID id, @Meaning("Names it in addresses") String slug,
			@Meaning("Its title") @Nullable String title,
			@Meaning(value = "Whether it takes place", oneOf = Standing.class) String standing,
			@Meaning("When it is") EventJson.WhenJson when,
			@Meaning(value = "Its page", format = "uri-reference") String url) {
	}

}
