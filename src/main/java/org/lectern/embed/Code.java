package org.lectern.embed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/**
 * What is to be copied into another site.
 *
 * @param base the address of this site, without a slash at its end
 */
record Code(String base, Embed embed) {

	private static final String HEIGHT = "420";

	/** A frame of one height. */
	public String frame() {
		return "<iframe src=\"%s\" title=\"Events\" width=\"100%%\" height=\"%s\" loading=\"lazy\" style=\"border: 0\"></iframe>"
			.formatted(HtmlUtils.htmlEscape(base + embed.address()), HEIGHT);
	}

	/** The element, which is as tall as what it shows. */
	public String element() {
		Map<String, String> attributes = new LinkedHashMap<>(embed.parameters());
		String written = attributes.entrySet()
			.stream()
			.map((one) -> " %s=\"%s\"".formatted(one.getKey(), HtmlUtils.htmlEscape(one.getValue())))
			.collect(Collectors.joining());
		return "<script async src=\"%1$s/embed.js\"></script>%n<lectern-events%2$s><a href=\"%1$s/\">%3$s</a></lectern-events>"
			.formatted(base, written, "Events");
	}

}
