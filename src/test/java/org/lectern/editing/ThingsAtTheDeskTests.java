package org.lectern.editing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.SiteTest;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Programmes;
import org.lectern.editing.ThingForms.SpeakerForm;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SiteTest
@WithMockUser(roles = "ADMINISTRATOR")
class ThingsAtTheDeskTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Autowired
	Catalog catalog;

	@BeforeEach
	void aProgramme() {
		Programmes.talk("Bias").by("Ada Lovelace", "London").about("Learning").in("Colloquium").published(editorial);
		Programmes.talk("Engines").by("A. Lovelace", "London").about("Machine learning").published(editorial);
	}

	@Test
	void aSeriesGivesItsDefaultsToANewEvent() {
		assertThat(post("/admin/series", "name", "Lunch talks", "usually.kind", "LECTURE", "usually.time", "noon",
				"usually.minutes", "45", "where.venue", "Lockett Hall, 285"))
			.hasRedirectedUrl("/admin/series/lunch-talks");
		assertThat(site.get().uri("/admin/events/new?series=lunch-talks")).bodyText()
			.contains("value=\"Lunch talks\"", "value=\"12:00 pm\"", "value=\"12:45 pm\"",
					"value=\"Lockett Hall, 285\"")
			.containsPattern("value=\"LECTURE\"\\s+selected");
	}

	@Test
	void aSecondOneOfTheSameNameIsMadeOnlyIfMeant() {
		assertThat(post("/admin/speakers", "name", "ada  lovelace")).hasStatusOk()
			.bodyText()
			.contains("There is one of that name already.", "It is another one of the same name");
		assertThat(post("/admin/speakers", "name", "Ada Lovelace", "another", "true"))
			.hasRedirectedUrl("/admin/speakers/ada-lovelace-2");
	}

	@Test
	void whoMakesTheSameAtTheSameMomentIsToldSo() throws Exception {
		assertThat(Forms.atOnce(IntStream.range(0, 6)
			.mapToObj((one) -> site.post().uri("/admin/topics").with(csrf()).param("name", "Optics"))))
			.extracting((answer) -> answer.getResponse().getStatus())
			.contains(302)
			.isSubsetOf(302, 200, 409);
		assertThat(catalog.topic(Desk.EDITOR, "optics").name()).isEqualTo("Optics");
	}

	@Test
	void everyMistakeIsToldAtItsField() {
		assertThat(post("/admin/speakers", "orcid", "12", "homepage", "example.org", "biography", "a\u0000b"))
			.hasStatusOk()
			.bodyText()
			.contains("Give it a name.", "Write the ORCID iD like", "Start the address with https://",
					"a control character");
		assertThat(post("/admin/venues", "name", "Hall", "capacity", "many", "mapUrl", "javascript:alert(1)"))
			.hasStatusOk()
			.bodyText()
			.contains("Write a whole number from 1 to 1,000,000.", "Start the address with https://");
		assertThat(post("/admin/topics", "name", "learning")).hasStatusOk()
			.bodyText()
			.contains("There is one of that name already.");
	}

	@Test
	void whoeverIsSlowerSeesBothTexts() {
		SpeakerForm form = SpeakerForm.of(catalog.speaker(Desk.EDITOR, "ada-lovelace"));
		String version = String.valueOf(form.version());
		post("/admin/speakers/ada-lovelace", "name", "Ada Lovelace", "version", version, "pronunciation", "AY-da");
		assertThat(post("/admin/speakers/ada-lovelace", "name", "Ada King", "version", version)).hasStatus(409)
			.bodyText()
			.contains("value=\"Ada King\"", "value=\"Ada Lovelace\"", "value=\"AY-da\"");
		assertThat(catalog.speaker(Desk.EDITOR, "ada-lovelace").name()).isEqualTo("Ada Lovelace");
	}

	@Test
	void twoEntriesBecomeOneAfterALookAtBoth() {
		assertThat(site.get().uri("/admin/speakers/a-lovelace/merge").param("name", "Ada Lovelace")).hasStatusOk()
			.bodyText()
			.contains("One event moves from “A. Lovelace” to “Ada Lovelace”", "Engines (");
		assertThat(post("/admin/speakers/a-lovelace/merge", "into", "ada-lovelace"))
			.hasRedirectedUrl("/admin/speakers/ada-lovelace");
		assertThat(site.get().uri("/speakers/a-lovelace")).hasStatus(301);
	}

	@Test
	void aThingGetsAnotherAddress() {
		assertThat(post("/admin/topics/machine-learning/address", "wish", "ML")).hasRedirectedUrl("/admin/topics/ml");
		assertThat(site.get().uri("/topics/machine-learning")).hasStatus(301);
	}

	@Test
	void aSpeakerGetsAPhotoOrIsToldWhyNot() throws IOException {
		assertThat(upload("no picture".getBytes(StandardCharsets.UTF_8))).hasStatusOk()
			.bodyText()
			.contains("There is a problem", "There is no photo, so the initials are shown.");
		ByteArrayOutputStream picture = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", picture);
		assertThat(upload(picture.toByteArray())).hasRedirectedUrl("/admin/speakers/ada-lovelace/photo");
		assertThat(catalog.speaker(Desk.EDITOR, "ada-lovelace").photo()).isNotNull();
		post("/admin/speakers/ada-lovelace/photo/removal");
		assertThat(catalog.speaker(Desk.EDITOR, "ada-lovelace").photo()).isNull();
	}

	private MvcTestResult upload(byte[] content) {
		return site.post()
			.uri("/admin/speakers/ada-lovelace/photo")
			.multipart()
			.file(new MockMultipartFile("photo", "photo.png", "image/png", content))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult post(String address, String... fields) {
		MockMvcTester.MockMvcRequestBuilder request = site.post().uri(address).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

}
