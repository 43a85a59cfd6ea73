package org.lectern.cards;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.cards.Card.Name;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class CardsTests {

	private final Typefaces typefaces = Objects.requireNonNull(Typefaces.load());

	@ParameterizedTest
	@ValueSource(strings = { "Bias Control", "", " ", "深層学習の数理", "الجبر والمقابلة", "Łódź ℚ ∑ x²", "\u202eevil", "😀",
			"\u0301\u0301\u0301", "a\u0000b\nc", "\ud800", "<script>alert(1)</script>" })
	void whateverTheTitleItIsDrawn(String title) throws IOException {
		BufferedImage image = drawn(card(title, List.of(new Name(title, title))));
		assertThat(image.getWidth()).isEqualTo(1200);
		assertThat(image.getHeight()).isEqualTo(630);
		assertThat(image.getRGB(5, 300) & 0xffffff).isEqualTo(0x461d7c);
		assertThat(image.getRGB(1190, 10) & 0xffffff).isEqualTo(0xfbfaf7);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 40, 80, 200, 500, 5000 })
	void longTitlesStayWithinTheirRoom(int length) throws IOException {
		for (String word : List.of("word ", "wordwithoutanend")) {
			String title = word.repeat(length).substring(0, length).strip();
			BufferedImage image = drawn(card(title, List.of(new Name(title, null))));
			assertThat(IntStream.range(0, 630).filter((y) -> (image.getRGB(1160, y) & 0xffffff) != 0xfbfaf7)).as(title)
				.isEmpty();
			assertThat(IntStream.range(92, 1128).filter((x) -> (image.getRGB(x, 490) & 0xffffff) != 0xfbfaf7)).as(title)
				.isEmpty();
		}
	}

	@Test
	void namesAreToldAsFarAsThereIsRoom() {
		Lettering lettering = this.typefaces.plain(38);
		List<Name> two = List.of(new Name("Ada Byron", "London"), new Name("\ue000", "Nowhere"));
		assertThat(Names.of(two, lettering)).containsExactly("Ada Byron, London", "Ada Byron + 1");
		List<Name> three = List.of(new Name("A", "X"), new Name("B", "Y"), new Name("C", null));
		assertThat(Names.of(three, lettering)).containsExactly("A, B, C", "A, B + 1", "A + 2");
		assertThat(Names.of(List.of(), lettering)).isEmpty();
	}

	@Test
	void anotherContentHasAnotherName() {
		Card card = card("Bias Control", List.of());
		assertThat(card.hash()).matches("[0-9a-f]{16}")
			.isEqualTo(card("Bias Control", List.of()).hash())
			.isNotEqualTo(card("Bias control", List.of()).hash());
	}

	/** Asked of another Java, since one that has looked for typefaces knows them. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void aMachineWithoutTypefacesDrawsWithTheHousesOwn(@TempDir Path empty) throws Exception {
		Path none = Files.writeString(empty.resolve("fonts.conf"),
				"<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
		ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Djava.awt.headless=true", "-Duser.home=" + empty, "-cp",
				classPath(Alone.class, Card.class, LoggerFactory.class, NullMarked.class), Alone.class.getName());
		java.environment().put("FONTCONFIG_FILE", none.toString());
		Process process = java.redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(said).endsWith("drawn with 0 typefaces of the machine\n");
	}

	private static String classPath(Class<?>... types) throws URISyntaxException {
		List<String> places = new ArrayList<>();
		for (Class<?> type : types) {
			places.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
		}
		return String.join(File.pathSeparator, places);
	}

	private BufferedImage drawn(Card card) throws IOException {
		try (InputStream png = new ByteArrayInputStream(Drawing.png(this.typefaces, card))) {
			return ImageIO.read(png);
		}
	}

	private static Card card(String title, List<Name> people) {
		return new Card(null, "AI Colloquium", title, people, List.of("Tuesday, November 3, 2026", "Lockett Hall, 285"),
				"Colloquia & Lectures", "461d7c", "461d7c");
	}

	/** Draws one card and says with what. */
	static final class Alone {

		private Alone() {
		}

		public static void main(String[] arguments) {
			Typefaces typefaces = Objects.requireNonNull(Typefaces.load());
			byte[] png = Drawing.png(typefaces, card("Łukasz π", List.of(new Name("محمد", null))));
			System.out.print((png.length > 1000 ? "drawn" : "empty") + " with " + typefaces.others().size()
					+ " typefaces of the machine\n");
		}

	}

}
