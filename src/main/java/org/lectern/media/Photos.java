package org.lectern.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the photos of speakers. They lie in the database, so that every replica and every
 * backup has them.
 */
@Component
public class Photos {

	/** The largest file that is taken, in bytes. */
	public static final int MOST_BYTES = 16 * 1024 * 1024;

	static final int LARGEST = 640;

	static final List<Integer> EDGES = List.of(LARGEST, 320, 128);

	private final JdbcClient jdbc;

	Photos(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Takes a JPEG, PNG, GIF or WebP, judged by its content, and keeps its middle as
	 * small square JPEGs without metadata.
	 * @return the identifier for {@code SpeakerDetails.photo}
	 */
	@Transactional
	public String keep(byte[] upload) throws UnusablePhoto {
		if (upload.length > MOST_BYTES) {
			throw new UnusablePhoto("This file is larger than 16 MB. Make it smaller first.");
		}
		return keep(Portrait.of(upload, LARGEST));
	}

	/** The largest form of a photo, as JPEG: what {@link #restore} takes back. */
	public Optional<byte[]> original(String id) {
		return jpeg(id, LARGEST);
	}

	/** Keeps what {@link #original} gave, under the same identifier. */
	@Transactional
	public String restore(byte[] jpeg) throws UnusablePhoto {
		Portrait portrait = Portrait.of(jpeg, LARGEST);
		String id = hash(jpeg);
		put(id, LARGEST, jpeg);
		for (int edge : EDGES.subList(1, EDGES.size())) {
			put(id, edge, portrait.jpeg(edge));
		}
		return id;
	}

	/** Where a photo is served; nothing without one. */
	public @Nullable String path(@Nullable String id, int edge) {
		return (id != null) ? "/media/" + id + "/" + edge + ".jpg" : null;
	}

	Optional<byte[]> jpeg(String id, int edge) {
		return this.jdbc.sql("select jpeg from photo where id = ? and edge = ?")
			.params(id, edge)
			.query(byte[].class)
			.optional();
	}

	private String keep(Portrait portrait) throws UnusablePhoto {
		byte[] largest = portrait.jpeg(LARGEST);
		String id = hash(largest);
		put(id, LARGEST, largest);
		for (int edge : EDGES.subList(1, EDGES.size())) {
			put(id, edge, portrait.jpeg(edge));
		}
		return id;
	}

	private void put(String id, int edge, byte[] jpeg) {
		this.jdbc.sql("""
				insert into photo (id, edge, jpeg) select :id, :edge, :jpeg
				where not exists (select 1 from photo where id = :id and edge = :edge)""")
			.param("id", id)
			.param("edge", edge)
			.param("jpeg", jpeg)
			.update();
	}

	private static String hash(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java has SHA-256", impossible);
		}
	}

}
