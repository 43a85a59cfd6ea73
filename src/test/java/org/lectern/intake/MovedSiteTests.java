package org.lectern.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.lectern.ops.Export;
import org.lectern.ops.Restore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.intake.Imports.calendar;
import static org.lectern.intake.Imports.drafts;
import static org.lectern.intake.Imports.event;

@SiteTest
class MovedSiteTests {

	@Autowired
	Importer importer;

	@Autowired
	Export export;

	@Autowired
	Restore restore;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void aSiteThatMovedStillKnowsItsSources() throws IOException {
		Upload file = calendar(event("a@x", 3, "On graphs"), event("b@x", 4, "On groups"));
		this.importer.run(List.of(file), drafts(), Imports.SILENT);
		byte[] document = document();
		List.of("origin", "talk", "event").forEach((table) -> this.jdbc.update("delete from " + table));
		this.restore.read(new ByteArrayInputStream(document), false, new Going());
		assertThat(document()).isEqualTo(document);
		Report again = this.importer.run(List.of(file), drafts(), Imports.SILENT);
		assertThat(again.made()).isZero();
		assertThat(again.changed()).isZero();
		assertThat(again.unchanged()).isEqualTo(2);
	}

	private byte[] document() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.json(out);
		return out.toByteArray();
	}

	private static final class Going implements Restore.Going {

		@Override
		public void reached(int line, int things) {
		}

		@Override
		public boolean isCancelled() {
			return false;
		}

	}

}
