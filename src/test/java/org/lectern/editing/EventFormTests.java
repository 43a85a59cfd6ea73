package org.lectern.editing;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.EventDetails;
import org.lectern.catalog.Programme;
import org.lectern.catalog.Programmes;
import org.lectern.catalog.Status;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SiteTest
@WithMockUser(roles = "ADMINISTRATOR")
class EventFormTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	Programme programme;

	@Test
	void theFormOfANewEventIsThere() {
		assertThat(site.get().uri("/admin/events/new")).hasStatusOk().bodyText().contains("<h1>New event</h1>");
	}

	@Test
	void anEventIsMadeAndPublishedAtOnce() {
		UUID key = UUID.randomUUID();
		MvcTestResult answer = site.post()
			.uri("/admin/events")
			.with(csrf())
			.param("do", "publish")
			.param("key", key.toString())
			.param("what.kind", "COLLOQUIUM")
			.param("what.series", "Colloquium on AI")
			.param("when.date", "3 November 2026")
			.param("when.time", "2–3 pm")
			.param("when.zone", "America/Chicago")
			.param("where.venue", "Lockett Hall, 285")
			.param("talks[7].title", "Bias Control")
			.param("talks[7].speakers[0].name", "Daniel Soudry")
			.param("talks[7].speakers[300].name", "Ada Lovelace")
			.param("topics[4].name", "Learning")
			.exchange();
		assertThat(answer).hasRedirectedUrl("/admin/events/" + key);
		Programme.Edited edited = programme.event(key);
		assertThat(edited.event().status()).isEqualTo(Status.PUBLISHED);
		assertThat(edited.details().when()).isEqualTo(Programmes.talk("x").on("2026-11-03T14:00").details().when());
		assertThat(edited.details().talks().get(0).appearances()).extracting((one) -> one.speaker().name())
			.containsExactly("Daniel Soudry", "Ada Lovelace");
		assertThat(site.get().uri("/admin/events/" + key)).hasStatusOk()
			.bodyText()
			.contains("Tuesday, 3 November 2026, 2:00 – 3:00 pm, Central Time");
	}

	@Test
	void aFormThatWasNotChangedChangesNothing() {
		Event event = Programmes.talk("Bias").by("Ada Lovelace", "London").about("Learning").published(editorial);
		EventDetails before = programme.event(event.publicId()).details();
		MvcTestResult answer = Forms.send(site, "/admin/events/" + event.publicId(),
				FilledForm.of(programme.event(event.publicId())), "publish");
		assertThat(answer).hasRedirectedUrl("/admin/events/" + event.publicId());
		assertThat(programme.event(event.publicId()).details()).isEqualTo(before);
		assertThat(programme.event(event.publicId()).history()).hasSize(2);
	}

}
