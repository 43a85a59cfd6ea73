package org.lectern.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lectern.intake.Incoming.IncomingSpeaker;

import static org.assertj.core.api.Assertions.assertThat;

class FreeTextTests {

	@Test
	void labelsNameTheParts() {
		FreeText.Found found = FreeText.in("Topology seminar", """
				Speaker: Jane Doe (MIT)
				Title: On knots
				Abstract: A knot is closed.

				It may be trivial.

				Bio: Jane Doe is a professor.
				Register: https://example.edu/register
				""");
		assertThat(found.title()).isEqualTo("On knots");
		assertThat(found.speakers())
			.containsExactly(new IncomingSpeaker("Jane Doe", null, "MIT", null, "Jane Doe is a professor."));
		assertThat(found.abstractText()).isEqualTo("A knot is closed.\n\nIt may be trivial.");
		assertThat(found.registrationUrl()).isEqualTo("https://example.edu/register");
	}

	@Test
	void headingsAloneAreLabelsToo() {
		FreeText.Found found = FreeText.in("On knots",
				"**Abstract**\n\nA knot is closed.\n\n**About the speaker**\nJane.");
		assertThat(found.abstractText()).isEqualTo("A knot is closed.\n\nJane.");
	}

	@Test
	void headingsAreTakenApart() {
		assertHeading("Jane Doe (MIT): On knots", "On knots", "Jane Doe (MIT)");
		assertHeading("Jiaao Li (Nankai U.), On knots", "On knots", "Jiaao Li (Nankai U.)");
		assertHeading("Colloquium: Jane Doe, MIT – On knots", "On knots", "Jane Doe (MIT)");
		assertHeading("On knots - Jane Doe", "On knots", "Jane Doe");
		assertHeading("On knots -- Todor Todorov", "On knots", "Todor Todorov");
		assertHeading("On knots by Jane Doe", "On knots", "Jane Doe");
		assertHeading("Seminar: Week no 3 given by Finn Box", null, "Finn Box");
		assertHeading("Topology Seminar - Jane Doe", null, "Jane Doe");
		assertHeading("Topology Seminar - Jane Doe, \"TBA\"", null, "Jane Doe");
		assertHeading("Jane Doe (MIT), “On knots”", "On knots", "Jane Doe (MIT)");
	}

	@Test
	void whatIsUncertainStaysInTheTitle() {
		for (String heading : List.of("Stand by me", "Open House: Leadenhall Market", "Design Review - Neural Networks",
				"Novara Live — Trauma Farming", "Poetry Slam (September edition)", "Induction by example",
				"Ethics of AI: A view from Rome", "From Evidence to Action - What Next")) {
			assertHeading(heading, heading, null);
		}
	}

	@Test
	void aPrefixIsTheSeriesAndTellsTheKind() {
		FreeText.Found found = FreeText.in("[GMB Seminar] Monica Reeves — Mom Genes: inherited",
				"Program: GMB Seminar\n\nSpeaker: Monica Reeves\n\nAffiliation: Emory");
		assertThat(found.title()).isEqualTo("Mom Genes: inherited");
		assertThat(found.series()).isEqualTo("GMB Seminar");
		assertThat(found.kind()).isEqualTo("seminar");
		assertThat(found.speakers()).containsExactly(new IncomingSpeaker("Monica Reeves", null, "Emory", null, null));
		assertThat(found.abstractText()).isNull();
		assertThat(found.doubts()).isEmpty();
	}

	@Test
	void anOpenTitleIsNone() {
		for (String open : List.of("TBA", "TBD", "Title TBA", "To be announced", "tba.", "[Elkin Lecture] — TBD")) {
			assertThat(FreeText.in(open, null).title()).as(open).isNull();
		}
		assertThat(FreeText.in("Seminar", "Title: TBA\nSpeaker: TBD\nAbstract: TBA").speakers()).isEmpty();
	}

	@Test
	void theWayIntoAMeetingLeavesTheText() {
		FreeText.Found found = FreeText.in("On knots", """
				Knots are closed.

				Join via Zoom:
				https://example.zoom.us/j/99?pwd=a
				Passcode: 1234
				""");
		assertThat(found.abstractText()).isEqualTo("Knots are closed.");
		assertThat(found.joinUrl()).isEqualTo("https://example.zoom.us/j/99?pwd=a");
		assertThat(found.doubts()).containsExactly("Left out, because it is not public: Passcode: 1234");
	}

	@Test
	void aMeetingInASentenceLeavesOnlyItsAddress() {
		assertThat(FreeText
			.in("On knots",
					"Everybody who wants to hear more about knots from the lecturer afterwards can come over to "
							+ "https://example.zoom.us/j/99 and stay for as long as they like.")
			.abstractText()).contains("(link for participants)").doesNotContain("zoom.us");
	}

	@Test
	void aRegistrationAddressThatASpaceBrokeIsJoined() {
		FreeText.Found found = FreeText.in("On knots", "Registration: https://forms.example.edu/ knots-2026/form");
		assertThat(found.registrationUrl()).isEqualTo("https://forms.example.edu/knots-2026/form");
		assertThat(found.doubts()).hasSize(1);
	}

	@Test
	void registrationIsFoundInASentence() {
		assertThat(FreeText.in("K", "Please register at https://example.edu/r/1.").registrationUrl())
			.isEqualTo("https://example.edu/r/1");
		assertThat(FreeText.in("K", "More: https://www.eventbrite.co.uk/e/1").registrationUrl())
			.isEqualTo("https://www.eventbrite.co.uk/e/1");
		assertThat(FreeText.in("K", "More: https://example.edu/talk").registrationUrl()).isNull();
	}

	@Test
	void otherLanguagesHaveTheirLabels() {
		FreeText.Found found = FreeText.in("超流", "主讲人: 王慧元 中国科学技术大学\n\n讲座探讨。");
		assertThat(found.speakers()).containsExactly(new IncomingSpeaker("王慧元", null, "中国科学技术大学", null, null));
		assertThat(found.abstractText()).isEqualTo("讲座探讨。");
		assertThat(FreeText.in("Knoten", "Referentin: Dr. Anna Weiß, Universität Ulm").speakers())
			.containsExactly(new IncomingSpeaker("Dr. Anna Weiß", null, "Universität Ulm", null, null));
	}

	@Test
	void aBodyThatOnlyRepeatsIsNoAbstract() {
		assertThat(FreeText.in("On knots", "On knots\n\nhttps://example.edu/knots").abstractText()).isNull();
		assertThat(FreeText.in("On knots", "On knots\n\nhttps://example.edu/knots").url())
			.isEqualTo("https://example.edu/knots");
	}

	@Test
	void whatIsLeftOutIsSaid() {
		assertThat(FreeText.in("On knots", "Host: Emil Post\nKnots.").doubts())
			.containsExactly("Left out: Host: Emil Post");
	}

	private static void assertHeading(String heading, @Nullable String title, @Nullable String speaker) {
		FreeText.Found found = FreeText.in(heading, null);
		assertThat(found.title()).as(heading).isEqualTo(title);
		String who = found.speakers()
			.stream()
			.map((each) -> each.name() + ((each.affiliation() == null) ? "" : " (" + each.affiliation() + ")"))
			.findFirst()
			.orElse(null);
		assertThat(who).as(heading).isEqualTo(speaker);
	}

}
