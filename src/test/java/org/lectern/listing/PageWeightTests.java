package org.lectern.listing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

/** What pages weigh on their way. */
@SiteTest
class PageWeightTests {

	private static final int BUDGET = 14 * 1024;

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Test
	void aLongListIsLightOnItsWay() throws IOException {
		for (int day = 0; day < 60; day++) {
			talk("Talk number " + day + " on a subject of some general interest")
				.on(LocalDate.of(2026, 11, 3).plusDays(day).toString())
				.by("Speaker Number " + day, "University of City " + day)
				.in("Colloquium of Department " + day % 7)
				.published(editorial);
		}
		assertThat(compressed(Shown.at(site, "/").outerHtml())).isLessThan(BUDGET);
	}

	private static int compressed(String html) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
			zip.write(html.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.size();
	}

}
