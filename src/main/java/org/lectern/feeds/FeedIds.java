package org.lectern.feeds;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives each list an id that no other list has, on no other site, and that stays the same
 * when the site moves to another address.
 */
@Component
class FeedIds {

	private final JdbcClient jdbc;

	private volatile @Nullable UUID source;

	FeedIds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Made when a site begins to be served, so that nobody writes who only reads. */
	@EventListener(WebServerInitializedEvent.class)
	void begin() {
		source();
	}

	/** Of the list at that address. */
	UUID of(String address) {
		return UUID.nameUUIDFromBytes((source() + " " + address).getBytes(StandardCharsets.UTF_8));
	}

	private UUID source() {
		UUID known = this.source;
		return (known != null) ? known : read();
	}

	private UUID read() {
		UUID read = stored().orElseGet(this::make);
		this.source = read;
		return read;
	}

	private Optional<UUID> stored() {
		return this.jdbc.sql("select public_id from feed_source").query(UUID.class).optional();
	}

	/** Two processes that come to it at once agree on one. */
	private UUID make() {
		this.jdbc.sql("""
				insert into feed_source (id, public_id)
				select 1, cast(? as uuid) where not exists (select 1 from feed_source)""")
			.param(UUID.randomUUID())
			.update();
		return stored().orElseThrow();
	}

}
