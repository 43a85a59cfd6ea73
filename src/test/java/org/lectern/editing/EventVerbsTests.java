package org.lectern.editing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.Programme;
import org.lectern.catalog.Programmes;
import org.lectern.catalog.Standing;
import org.lectern.catalog.Status;
import org.lectern.catalog.When;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SiteTest
@WithMockUser(roles = "ADMINISTRATOR")
class EventVerbsTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	Programme programme;

	private UUID id;

	@BeforeEach
	void anEvent() {
		id = Programmes.talk("Bias Control").by("Ada Lovelace", "London").published(editorial).publicId();
	}

	@Test
	void cancellingIsUndoneByTheButtonBesideTheWords() {
		MvcTestResult answer = send("cancellation", "reason", "Illness");
		assertThat(event().standing()).isEqualTo(Standing.CANCELLED);
		assertThat(event().standingNote()).isEqualTo("Illness");
		assertThat(answer).flash().containsEntry("done", "The event is cancelled. Its page says so.");
		undo(answer);
		assertThat(event().standing()).isEqualTo(Standing.AS_PLANNED);
	}

	@Test
	void aVerbSentTwiceIsDoneOnce() {
		String version = version();
		post("cancellation", "version", version);
		post("cancellation", "version", version);
		assertThat(programme.event(id).history()).hasSize(3);
	}

	@Test
	void postponingTakesAnotherDayOrNone() {
		send("postponement", "when.date", "8 Dec 2026", "when.time", "10 am");
		assertThat(event().when())
			.isEqualTo(When.on(LocalDate.of(2026, 12, 8), LocalTime.of(10, 0), null, Programmes.ZONE));
		send("postponement");
		assertThat(event().when().isDated()).isFalse();
	}

	@Test
	void aDayThatIsNoneIsToldOnTheSamePage() {
		assertThat(send("postponement", "when.date", "31 June", "reason", "Strike")).hasStatusOk()
			.bodyText()
			.contains("There is no such day as 31 June.", "value=\"Strike\"");
		assertThat(event().standing()).isEqualTo(Standing.AS_PLANNED);
	}

	@Test
	void deletedEventsComeBackFromTheBin() {
		undo(send("deletion"));
		assertThat(event().isDeleted()).isFalse();
		send("deletion");
		assertThat(event().isDeleted()).isTrue();
		assertThat(site.get().uri("/admin/events?state=BIN")).bodyText().contains("Bias Control");
		send("restoration");
		assertThat(event().isDeleted()).isFalse();
	}

	@Test
	void aCopyIsADraftForTheWeekAfter() {
		MvcTestResult answer = send("copies");
		UUID copy = UUID.fromString(String.valueOf(answer.getResponse().getRedirectedUrl()).replaceFirst(".*/", ""));
		assertThat(programme.event(copy).event().status()).isEqualTo(Status.DRAFT);
		assertThat(programme.event(copy).details().when()).isEqualTo(event().when().plusDays(7));
		undo(answer, copy);
		assertThat(programme.event(copy).event().isDeleted()).isTrue();
	}

	@Test
	void theOldAddressLeadsToTheNewOne() {
		send("address", "wish", "bias");
		assertThat(event().slug()).isEqualTo("bias");
		assertThat(site.get().uri("/events/bias-control")).hasStatus(301);
		assertThat(send("address", "wish", "!!!")).hasStatusOk().bodyText().contains("at least one letter or digit");
	}

	@Test
	void whatWasOnceSaidIsBroughtBackFromTheHistory() {
		String line = Seen.of(programme.event(id).history().get(0));
		send("cancellation");
		send("restorations/" + line);
		assertThat(event().standing()).isEqualTo(Standing.AS_PLANNED);
		assertThat(send("restorations/99999.0")).hasStatus(404);
	}

	private Event event() {
		return programme.event(id).event();
	}

	private String version() {
		return String.valueOf(event().version());
	}

	private void undo(MvcTestResult answer) {
		undo(answer, id);
	}

	private void undo(MvcTestResult answer, UUID event) {
		Object address = answer.getMvcResult().getFlashMap().get("undo");
		assertThat(site.post().uri(String.valueOf(address)).with(csrf())).hasRedirectedUrl("/admin/events/" + event);
	}

	/** Sends a verb with the event's version of now. */
	private MvcTestResult send(String noun, String... fields) {
		String[] all = new String[fields.length + 2];
		System.arraycopy(fields, 0, all, 0, fields.length);
		all[fields.length] = "version";
		all[fields.length + 1] = version();
		return post(noun, all);
	}

	private MvcTestResult post(String noun, String... fields) {
		MockMvcTester.MockMvcRequestBuilder request = site.post().uri("/admin/events/" + id + "/" + noun).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

}
