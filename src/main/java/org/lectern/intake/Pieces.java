package org.lectern.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps uploaded files in the database until their import is done. */
@Component
class Pieces {

	private static final int LONGEST = 512 * 1024;

	private final JdbcClient jdbc;

	Pieces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void keep(UUID run, int file, String name, InputStream content) throws IOException {
		byte[] piece = content.readNBytes(LONGEST);
		int ordinal = 0;
		do {
			this.jdbc.sql("insert into import_piece (run_id, file, ordinal, name, bytes) values (?, ?, ?, ?, ?)")
				.params(run, file, ordinal++, name, piece)
				.update();
			piece = content.readNBytes(LONGEST);
		}
		while (piece.length > 0);
	}

	void forget(UUID run) {
		this.jdbc.sql("delete from import_piece where run_id = ?").param(run).update();
	}

	/** The files of an import, none once it is done. */
	List<Upload> of(UUID run) {
		return this.jdbc.sql("""
				select file, name, max(ordinal) from import_piece where run_id = ?
				group by file, name order by file""")
			.param(run)
			.query((row,
					number) -> (Upload) new InPieces(this.jdbc, run, row.getInt(1), row.getString(2), row.getInt(3)))
			.list();
	}

	/** A file whose pieces are read one by one. */
	private record InPieces(JdbcClient jdbc, UUID run, int file, String name, int last) implements Upload {

		@Override
		@SuppressWarnings("JdkObsolete") // the only thing that SequenceInputStream takes
		public InputStream open() {
			return new SequenceInputStream(new Enumeration<>() {
				private int next;

				@Override
				public boolean hasMoreElements() {
					return this.next <= InPieces.this.last;
				}

				@Override
				public InputStream nextElement() {
					return new ByteArrayInputStream(piece(this.next++));
				}
			});
		}

		@Override
		public long size() {
			return (this.last + 1L) * LONGEST;
		}

		private byte[] piece(int ordinal) {
			byte @Nullable [] piece = this.jdbc
				.sql("select bytes from import_piece where run_id = ? and file = ? and ordinal = ?")
				.params(this.run, this.file, ordinal)
				.query(byte[].class)
				.optional()
				.orElse(null);
			return (piece != null) ? piece : new byte[0];
		}

	}

}
