package org.lectern.site;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AccentTests {

	private static final Colour PAPER = Colour.of("fbfaf7");

	private static final Colour DARK_PAPER = Colour.of("15141a");

	@ParameterizedTest
	@ValueSource(strings = { "000000", "ffffff", "ffff00", "461d7c", "00ff00", "777777", "c8102e", "0000ff" })
	void canBeReadWhateverWasChosen(String hex) {
		Accent accent = new Accent(hex);
		assertThat(Colour.of(accent.onLight().hex()).contrastTo(PAPER)).isGreaterThanOrEqualTo(4.5);
		assertThat(Colour.of(accent.onDark().hex()).contrastTo(DARK_PAPER)).isGreaterThanOrEqualTo(4.5);
	}

	@ParameterizedTest
	@ValueSource(strings = { "000000", "ffffff", "ffff00", "461d7c", "00ff00", "777777", "c8102e", "0000ff" })
	void canBeReadOnItsOwnWash(String hex) {
		List<Colour> colours = Pattern.compile("#([0-9a-f]{6})")
			.matcher(new Accent(hex).stylesheet())
			.results()
			.map((colour) -> Colour.of(colour.group(1)))
			.toList();
		assertThat(colours.get(0).contrastTo(colours.get(4))).as("light").isGreaterThanOrEqualTo(4.5);
		assertThat(colours.get(1).contrastTo(colours.get(5))).as("dark").isGreaterThanOrEqualTo(4.5);
		assertThat(colours.get(1).contrastTo(colours.get(3))).as("dark button").isGreaterThanOrEqualTo(4.5);
	}

	@Test
	void aReadableColourIsLeftAsItIs() {
		assertThat(Accent.parse(" #461D7C ").onLight()).hasToString("#461d7c");
		assertThat(Accent.parse("#461d7c").adjusted()).isFalse();
		assertThat(Accent.parse("#ffff00").adjusted()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "#fff", "red", "#46 1d7c", "}body{", "#461d7c;" })
	void nothingElseIsAColour(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Accent.parse(text));
	}

}
