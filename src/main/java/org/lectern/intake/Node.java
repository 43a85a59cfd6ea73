package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One item of a schedule, be it written in XML or in JSON: attributes and elements of the
 * one are what fields are in the other.
 *
 * @param line where it stands, or its number
 * @param text what it says itself
 * @param children fields and elements; the elements of a JSON array are called "item"
 */
record Node(String name, int line, Map<String, String> attributes, String text, List<Node> children) {

	/** The same as nodes. */
	static Node of(String name, int line, JsonNode json) {
		List<Node> children = new ArrayList<>();
		json.properties().forEach((field) -> children.add(of(field.getKey(), line, field.getValue())));
		if (json.isArray()) {
			json.values().forEach((item) -> children.add(of("item", line, item)));
		}
		String text = (json.isValueNode() && !json.isNull()) ? json.asString() : "";
		return new Node(name, line, Map.of(), text, children);
	}

	/** The first child of the first of these names that has one. */
	Optional<Node> child(String... names) {
		return Stream.of(names)
			.flatMap((name) -> this.children.stream().filter((child) -> child.name.equals(name)))
			.findFirst();
	}

	/** All below the first child of the first of these names. */
	List<Node> below(String... names) {
		return child(names).map(Node::children).orElse(List.of());
	}

	/**
	 * What the first of these attributes, fields or elements says that says anything.
	 */
	@Nullable String says(String... names) {
		return Stream.of(names)
			.flatMap((name) -> Stream.concat(Stream.ofNullable(this.attributes.get(name)),
					this.children.stream().filter((child) -> child.name.equals(name)).map(Node::words)))
			.map((said) -> Objects.requireNonNullElse(Placeholders.known(said), ""))
			.filter((said) -> !said.isEmpty())
			.findFirst()
			.orElse(null);
	}

	/**
	 * The slot of a talk that pretalx has put into its schedule; else the talk itself.
	 */
	Node slot() {
		return child("slot").or(() -> below("slots").stream().findFirst()).orElse(this);
	}

	/** Its own text, or that of its name or its first language. */
	String words() {
		if (!this.text.isBlank() || this.children.isEmpty()) {
			return this.text;
		}
		return child("en", "name", "title", "slug").orElse(this.children.get(0)).words();
	}

}
