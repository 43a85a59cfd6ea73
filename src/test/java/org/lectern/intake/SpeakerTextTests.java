package org.lectern.intake;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpeakerTextTests {

	@Test
	void placeAndPositionAreToldFromTheName() {
		assertSpeakers("Jane Doe (MIT)", "Jane Doe|null|MIT");
		assertSpeakers("Jane Doe, Associate Professor, ETH Zürich", "Jane Doe|Associate Professor|ETH Zürich");
		assertSpeakers("Prof. Dr. Jane Doe from the University of Ulm",
				"Prof. Dr. Jane Doe|null|the University of Ulm");
		assertSpeakers("Edjah Nduom, MD, FAANS Professor, Neurosurgery School of Medicine",
				"Edjah Nduom, MD, FAANS|Professor|Neurosurgery School of Medicine");
		assertSpeakers("Hao-Ran Cui University of Minnesota", "Hao-Ran Cui|null|University of Minnesota");
	}

	@Test
	void severalPeopleAreSeveralSpeakers() {
		assertSpeakers("Jane Doe (MIT) and Ravi Rao (ETH)", "Jane Doe|null|MIT", "Ravi Rao|null|ETH");
		assertSpeakers("Jane Doe, Peter Smith and Anna Weiß", "Jane Doe|null|null", "Peter Smith|null|null",
				"Anna Weiß|null|null");
		assertSpeakers("Jane Doe; Xiu Li", "Jane Doe|null|null", "Xiu Li|null|null");
		assertSpeakers("Jane Doe, Department of Physics and Astronomy, Oxford",
				"Jane Doe|null|Department of Physics and Astronomy, Oxford");
	}

	@Test
	void anInvertedNameIsTurned() {
		assertSpeakers("Doe, Jane", "Jane Doe|null|null");
	}

	@Test
	void nobodyIsThereYet() {
		assertSpeakers("TBA");
		assertSpeakers(" ");
	}

	private static void assertSpeakers(String text, String... speakers) {
		assertThat(SpeakerText.in(text))
			.extracting((speaker) -> speaker.name() + "|" + speaker.position() + "|" + speaker.affiliation())
			.containsExactly(speakers);
	}

}
