package org.lectern.catalog;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses that once were, so that they can answer 301 for ever. */
@Component
class Aliases {

	private final JdbcClient jdbc;

	Aliases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps an address for the thing that had it; also the other way round. */
	void keep(String kind, String slug, long target) {
		this.jdbc.sql("delete from alias where kind = ? and slug = ?").params(kind, slug).update();
		this.jdbc.sql("insert into alias (kind, slug, target_id) values (?, ?, ?)").params(kind, slug, target).update();
	}

	/** A thing that takes its old address back has it as its own. */
	void drop(String kind, String slug) {
		this.jdbc.sql("delete from alias where kind = ? and slug = ?").params(kind, slug).update();
	}

	/** All addresses of a thing that went into another now lead there. */
	void redirect(String kind, long from, long to) {
		this.jdbc.sql("update alias set target_id = ? where kind = ? and target_id = ?")
			.params(to, kind, from)
			.update();
	}

	Optional<Long> target(String kind, String slug) {
		return this.jdbc.sql("select target_id from alias where kind = ? and slug = ?")
			.params(kind, slug)
			.query(Long.class)
			.optional();
	}

	boolean has(String kind, String slug) {
		return target(kind, slug).isPresent();
	}

}
