package org.lectern.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
		this.restore.read(new ByteArrayInputStream(document), document.length, false, new Going());
		assertThat(document()).isEqualTo(document);
		Report again = this.importer.run(List.of(file), drafts(), Imports.SILENT);
		assertThat(again.made()).isZero();
		assertThat(again.changed()).isZero();
		assertThat(again.unchanged()).isEqualTo(2);
	}

	@Test
	void anImportOfADocumentTellsHowFarItIs() throws IOException {
		String[] events = IntStream.range(0, 300)
			.mapToObj((i) -> event(i + "@x", 3 + i % 20, "On graph " + i))
			.toArray(String[]::new);
		this.importer.run(List.of(calendar(events)), drafts(), Imports.SILENT);
		Upload document = Imports.file("site.json", document());
		List<Double> shares = new ArrayList<>();
		this.importer.run(List.of(document), drafts(), new Progress() {
			@Override
			public void reached(String file, double share, int items) {
				shares.add(share);
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		});
		assertThat(shares).isSorted().startsWith(0.0).endsWith(1.0).anyMatch((share) -> share > 0.1 && share < 0.9);
	}

	private byte[] document() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.json(out);
		return out.toByteArray();
	}

	private static final class Going implements Restore.Going {

		@Override
		public void reached(double share, int things) {
		}

		@Override
		public boolean isCancelled() {
			return false;
		}

	}

}
