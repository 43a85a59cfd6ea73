package org.lectern.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Programme;
import org.lectern.catalog.Programme.State;
import org.lectern.history.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SiteTest
@WithMockUser(roles = "ADMINISTRATOR")
class ImportDeskTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Programme programme;

	@Autowired
	Runs runs;

	@Autowired
	History history;

	@Test
	void anUploadIsShownThenImportedThenTakenBack() {
		String page = upload("talks.csv",
				"date,time,title,speaker,room,notes\n2026-11-03,14:00,On graphs,Ada Byron,Room 9,x\n");
		settled(page, Run.State.READY);
		assertThat(this.programme.count(State.ALL, Filter.NONE)).isZero();
		assertThat(this.site.get().uri(page)).hasStatusOk()
			.bodyText()
			.contains("On graphs", "Ada Byron", "Tue, 3 Nov 2026, 2:00 PM", "What the columns of talks.csv mean")
			.doesNotContain("??");
		assertThat(this.site.post().uri(page).with(csrf()).param("publish", "true").param("series", "Colloquium"))
			.hasRedirectedUrl(page);
		settled(page, Run.State.DONE);
		assertThat(this.programme.count(State.PUBLISHED, Filter.series("colloquium"))).isEqualTo(1);
		assertThat(this.site.get().uri(page)).hasStatusOk().bodyText().contains("/admin/events/").doesNotContain("??");
		assertThat(this.site.get().uri("/admin/import")).hasStatusOk().bodyText().contains(page).doesNotContain("??");
		this.site.post().uri(page + "/undo").with(csrf()).exchange();
		settled(page, Run.State.UNDONE);
		assertThat(this.programme.count(State.BIN, Filter.NONE)).isEqualTo(1);
		String again = upload("talks.csv", "date,title,speaker\n2026-11-03,On graphs,Ada Byron\n");
		settled(again, Run.State.READY);
		assertThat(this.site.get().uri(again)).bodyText().contains("1 new, 0 changed");
	}

	@Test
	void anExportComesInByTheNameOfWhoBroughtIt() {
		String page = upload("lectern.json", """
				{"format":"lectern/1","events":[{"id":"0131a2b8-5c4e-7000-8000-000000000001","slugFromTitle":true,
				"status":"DRAFT","standing":"AS_PLANNED","createdAt":"2026-10-01T09:00:00Z",
				"updatedAt":"2026-10-01T09:00:00Z","details":{"kind":"SEMINAR","when":{"date":"2026-11-03",
				"zone":"America/Chicago"},"place":{"online":false,"joinAccess":"NEAR_THE_START"},
				"registration":{"required":false},"talks":[{"title":"On graphs","appearances":[
				{"speaker":{"name":"Ada Byron"},"role":"SPEAKER"}],"materials":[]}],"topics":[],"access":{}}}]}
				""");
		settled(page, Run.State.READY);
		this.site.post().uri(page).with(csrf()).exchange();
		settled(page, Run.State.DONE);
		assertThat(this.programme.count(State.DRAFTS, Filter.NONE)).isEqualTo(1);
		assertThat(this.history.latest(1).get(0)).matches((line) -> line.author().equals("user"))
			.matches((line) -> line.words().equals("Brought in from an export"));
	}

	@Test
	void aColumnCanBeGivenAnotherMeaning() {
		String page = upload("talks.csv", "date,title,who knows\n2026-11-03,On graphs,Ada Byron\n");
		settled(page, Run.State.READY);
		this.site.post()
			.uri(page)
			.with(csrf())
			.param("again", "true")
			.param("headers", "date", "title", "who knows")
			.param("columns", "date", "title", "speaker")
			.exchange();
		settled(page, Run.State.READY);
		assertThat(this.site.get().uri(page)).bodyText().contains("<td dir=\"auto\">Ada Byron</td>");
	}

	@Test
	void whatCannotBeReadIsSaid() {
		String page = upload("picture.gif", "GIF89a\u0001\u0000");
		settled(page, Run.State.READY);
		assertThat(this.site.get().uri(page)).hasStatusOk().bodyText().contains("picture.gif", "1 refused");
	}

	@Test
	void anUploadWithoutFilesOrWithAStrangeZoneComesBack() {
		assertThat(this.site.post().uri("/admin/import").with(csrf()).param("zone", "Mars")).hasStatusOk()
			.bodyText()
			.contains("Choose at least one file.", "Name a time zone such as America/Chicago.", "value=\"Mars\"");
	}

	@Test
	void theRecordCanBeDownloaded() {
		assertThat(this.site.get().uri("/admin/export")).hasStatusOk()
			.hasHeader("Content-Disposition", "attachment; filename=\"lectern-2026-11-02.json\"")
			.bodyText()
			.startsWith("{\"format\":\"lectern/1\"");
		assertThat(this.site.get().uri("/admin/export?form=zip")).hasStatusOk().hasContentType("application/zip");
	}

	private String upload(String name, String text) {
		MvcTestResult result = this.site.post()
			.uri("/admin/import")
			.with(csrf())
			.multipart()
			.file(new MockMultipartFile("files", name, "text/plain", text.getBytes(StandardCharsets.UTF_8)))
			.exchange();
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	private void settled(String page, Run.State state) {
		UUID id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.pollInterval(50, TimeUnit.MILLISECONDS)
			.until(() -> this.runs.find(id).orElseThrow().state() == state);
	}

}
