package org.lectern;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. */
public final class MovableClock extends Clock {

	/** Where the tests' site stands. */
	public static final ZoneId ZONE = ZoneId.of("America/Chicago");

	private static final Instant START = LocalDateTime.parse("2026-11-02T10:00").atZone(ZONE).toInstant();

	private final ZoneId zone;

	private volatile Instant instant = START;

	public MovableClock() {
		this(ZONE);
	}

	private MovableClock(ZoneId zone) {
		this.zone = zone;
	}

	/** Back to Monday, 2 November 2026, 10:00 in Chicago. */
	public void reset() {
		instant = START;
	}

	/** Sets it to a local time in Chicago, such as {@code 2026-11-02T10:00}. */
	public void setTo(String local) {
		instant = LocalDateTime.parse(local).atZone(ZONE).toInstant();
	}

	/** Moves it on. */
	public void advance(Duration time) {
		instant = instant.plus(time);
	}

	@Override
	public ZoneId getZone() {
		return zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		MovableClock source = this;
		return new Clock() {

			@Override
			public ZoneId getZone() {
				return other;
			}

			@Override
			public Clock withZone(ZoneId another) {
				return source.withZone(another);
			}

			@Override
			public Instant instant() {
				return source.instant();
			}
		};
	}

	@Override
	public Instant instant() {
		return instant;
	}

}
