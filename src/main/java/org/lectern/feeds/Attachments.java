package org.lectern.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.lectern.catalog.EventLine.MaterialLink;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.MaterialKind;
import org.lectern.feeds.Feed.Attachment;
import org.lectern.site.Addresses;

/** What everybody may look at by now: slides and papers to keep, recordings to visit. */
final class Attachments {

	private static final Map<String, String> TYPES = Map.of("pdf", "application/pdf", "ps", "application/postscript",
			"ppt", "application/vnd.ms-powerpoint", "pptx",
			"application/vnd.openxmlformats-officedocument.presentationml.presentation", "odp",
			"application/vnd.oasis.opendocument.presentation", "key", "application/vnd.apple.keynote", "mp4",
			"video/mp4", "webm", "video/webm", "mp3", "audio/mpeg", "png", "image/png");

	private Attachments() {
	}

	static List<Attachment> of(EventRecord event, EventWords words) {
		List<Attachment> attachments = new ArrayList<>();
		event.talks()
			.forEach((talk) -> talk.materials()
				.forEach((material) -> attachment(material, words).ifPresent(attachments::add)));
		return attachments;
	}

	private static Optional<Attachment> attachment(MaterialLink material, EventWords words) {
		return Optional.ofNullable(Addresses.web(material.url())).map((url) -> {
			String type = type(url);
			boolean document = material.kind() != MaterialKind.RECORDING && material.kind() != MaterialKind.OTHER;
			String title = Objects.requireNonNullElse(material.label(), words.say("material." + material.kind()));
			return new Attachment(url, type, title, document || type != null);
		});
	}

	private static @Nullable String type(String url) {
		String path = url.replaceFirst("[?#].*", "");
		return TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}

}
