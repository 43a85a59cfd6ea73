package org.lectern.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pictures of the institution, kept under the hash of their content. */
@Component
public class Logos {

	private final JdbcClient jdbc;

	Logos(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Takes a PNG, JPEG, GIF or WebP, draws it anew, small enough for a page's head, and
	 * keeps that.
	 * @return the name for {@link Settings#logo()}
	 * @throws UnusablePicture when it is none, or too large
	 */
	public String keep(byte[] upload) throws UnusablePicture {
		byte[] png = Picture.redrawn(upload);
		String hash = hash(png);
		jdbc.sql("insert into site_logo (hash, png) select :hash, :png where not exists "
				+ "(select 1 from site_logo where hash = :hash)")
			.param("hash", hash)
			.param("png", png)
			.update();
		return hash;
	}

	/** The picture of that name, as PNG: what {@link #keep} takes back. */
	public Optional<byte[]> png(String hash) {
		return jdbc.sql("select png from site_logo where hash = ?").param(hash).query(byte[].class).optional();
	}

	private static String hash(byte[] content) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
			return HexFormat.of().formatHex(digest, 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
