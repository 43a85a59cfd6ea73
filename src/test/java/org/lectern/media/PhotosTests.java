package org.lectern.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SiteTest
class PhotosTests {

	@Autowired
	Photos photos;

	@Autowired
	MockMvcTester site;

	@Test
	void aWidePictureIsCutToItsMiddle() throws Exception {
		String id = this.photos.keep(png(900, 300));
		for (int edge : new int[] { 128, 320, 640 }) {
			byte[] jpeg = this.site.get()
				.uri(String.valueOf(this.photos.path(id, edge)))
				.exchange()
				.getResponse()
				.getContentAsByteArray();
			BufferedImage served = ImageIO.read(new ByteArrayInputStream(jpeg));
			assertThat(served.getWidth()).isEqualTo(Math.min(edge, 300)).isEqualTo(served.getHeight());
			assertThat(new Color(served.getRGB(served.getWidth() / 2, 20)).getGreen()).isGreaterThan(200);
		}
	}

	@Test
	void whatTheCameraWroteBesideThePixelsIsGone() throws Exception {
		byte[] jpeg = withComment(jpeg(200), "GPS 48.1374 N 11.5755 E");
		assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).contains("GPS 48.1374");
		String id = this.photos.keep(jpeg);
		assertThat(new String(this.photos.original(id).orElseThrow(), StandardCharsets.ISO_8859_1))
			.doesNotContain("GPS");
	}

	@Test
	void onlyPicturesAreTaken() {
		for (String upload : new String[] { "", "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>",
				"<html>", "GIF89a<script>", "%PDF-1.7" }) {
			assertThatExceptionOfType(UnusablePhoto.class)
				.isThrownBy(() -> this.photos.keep(upload.getBytes(StandardCharsets.UTF_8)))
				.withMessageContaining("Choose a JPEG, PNG or WebP");
		}
	}

	@Test
	void aPictureThatWouldFillTheMemoryIsRefusedUnseen() throws Exception {
		byte[] bomb = png(64, 64);
		bomb[16] = 0;
		bomb[18] = 0x75;
		bomb[19] = 0x30;
		bomb[22] = 0x75;
		bomb[23] = 0x30;
		assertThatExceptionOfType(UnusablePhoto.class).isThrownBy(() -> this.photos.keep(bomb))
			.withMessageContaining("50 million pixels");
	}

	@Test
	void whatIsTakenOutGoesInAgainUnderTheSameName() throws Exception {
		String id = this.photos.keep(png(700, 700));
		assertThat(this.photos.restore(this.photos.original(id).orElseThrow())).isEqualTo(id);
	}

	@Test
	void unknownPhotosAreNotFound() {
		assertThat(this.site.get().uri("/media/" + "0".repeat(32) + "/128.jpg")).hasStatus(404);
		assertThat(this.site.get().uri("/media/../128.jpg")).hasStatus4xxClientError();
	}

	/** Red at both ends, green in the middle. */
	private static byte[] png(int width, int height) throws IOException {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = image.createGraphics();
		canvas.setColor(Color.RED);
		canvas.fillRect(0, 0, width, height);
		canvas.setColor(Color.GREEN);
		canvas.fillRect((width - height) / 2, 0, height, height);
		canvas.dispose();
		return written(image, "png");
	}

	private static byte[] jpeg(int edge) throws IOException {
		return written(new BufferedImage(edge, edge, BufferedImage.TYPE_INT_RGB), "jpg");
	}

	private static byte[] written(BufferedImage image, String format) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, format, bytes);
		return bytes.toByteArray();
	}

	/** JPEG: a COM segment right after the start of the image. */
	private static byte[] withComment(byte[] jpeg, String comment) {
		byte[] text = comment.getBytes(StandardCharsets.ISO_8859_1);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(jpeg, 0, 2);
		bytes.write(0xff);
		bytes.write(0xfe);
		bytes.write(0);
		bytes.write(text.length + 2);
		bytes.writeBytes(text);
		bytes.write(jpeg, 2, jpeg.length - 2);
		return bytes.toByteArray();
	}

}
