package org.lectern.calendars;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.lectern.calendars.Subscriptions.Subscription;
import org.lectern.catalog.EventRecord;
import org.lectern.catalog.Removed;
import org.lectern.history.History;
import org.lectern.site.Site;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Sends calendars, or that they have not changed. */
@Component
class CalendarAnswers {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final Subscriptions subscriptions;

	private final Downloads downloads;

	private final History history;

	private final Site site;

	private final Clock clock;

	CalendarAnswers(Subscriptions subscriptions, Downloads downloads, History history, Site site, Clock clock) {
		this.subscriptions = subscriptions;
		this.downloads = downloads;
		this.history = history;
		this.site = site;
		this.clock = clock;
	}

	/** Sends a list: what may be subscribed to, or all of it to keep. */
	void send(Asked asked, HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (asked.request().whole()) {
			download(asked, false, request, response);
			return;
		}
		Subscription subscription = this.subscriptions.of(asked);
		whole(subscription.content().toByteArray(), changedAt(subscription.lively()), request, response);
	}

	/** Sends that an event is no more. */
	void send(Removed removed, HttpServletRequest request, HttpServletResponse response) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.downloads.removed(removed, out);
		whole(out.toByteArray(), removed.changedAt(), request, response);
	}

	/** Sends one event. */
	void send(EventRecord event, CalendarRequest asked, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.downloads.one(event, asked, out);
		named(response, ContentDisposition.attachment(), event.slug() + ".ics");
		whole(out.toByteArray(), changedAt(event.online()), request, response);
	}

	/** Sends all events of a list, or all that are past, as they come. */
	void download(Asked asked, boolean past, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		ShallowEtagHeaderFilter.disableContentCaching(request);
		long quarter = this.clock.instant().getEpochSecond() / 900;
		String etag = "W/\"%d-%d\"".formatted(this.history.siteVersion(), quarter);
		if (new ServletWebRequest(request, response).checkNotModified(etag, changedAt(true).toEpochMilli())) {
			return;
		}
		named(response, ContentDisposition.attachment(), asked.file());
		response.setContentType(CALENDAR.toString());
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			this.downloads.all(asked, past, response.getOutputStream());
		}
	}

	private static void whole(byte[] content, Instant changedAt, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		String etag = "\"" + DigestUtils.md5DigestAsHex(content) + "\"";
		if (new ServletWebRequest(request, response).checkNotModified(etag, changedAt.toEpochMilli())) {
			return;
		}
		response.setContentType(CALENDAR.toString());
		response.getOutputStream().write(content);
	}

	private static void named(HttpServletResponse response, ContentDisposition.Builder how, String file) {
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, how.filename(file).build().toString());
	}

	/**
	 * When an answer may last have become another one: by an edit, because a day has
	 * begun, or just now, because the way to join opens and closes.
	 */
	private Instant changedAt(boolean lively) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		Instant day = this.site.today().atStartOfDay(this.site.zone()).toInstant();
		return lively ? now
				: Stream.of(day, this.history.lastChangeAt().orElse(day)).max(Instant::compareTo).orElse(now);
	}

}
