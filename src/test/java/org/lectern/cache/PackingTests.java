package org.lectern.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.aayushatharva.brotli4j.decoder.Decoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.SiteTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class PackingTests {

	@LocalServerPort
	int port;

	@Test
	void theBuildPacksExactlyWhatBrowsersAskFor(@TempDir Path folder) throws IOException {
		Packing.pack(folder);
		Client client = new Client(port);
		String page = client.text("/accessibility");
		List<String> addresses = Stream.concat(
				Stream.of("/js/own-time.js", "/webjars/katex/0.18.11/dist/katex.min.js",
						"/webjars/katex/0.18.11/dist/katex.min.css"),
				Stream.of(page.split("\"")).filter((text) -> text.matches("/(css|js|img)/.*[0-9a-f]{32}.*")))
			.toList();
		assertThat(addresses).hasSizeGreaterThan(5);
		for (String address : addresses) {
			byte[] served = client.get(address).body();
			byte[] packed = Files.readAllBytes(folder.resolve(Packed.name(served, Coding.BROTLI)));
			assertThat(Decoder.decompress(packed).getDecompressedData()).as(address).isEqualTo(served);
			assertThat(packed.length).isLessThan(client.get(address, "Accept-Encoding", "br").body().length + 8);
			assertThat(folder.resolve(Packed.name(served, Coding.GZIP))).exists();
		}
	}

}
