package org.lectern.site;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts among the files that the site brings along, as browsers get them. */
public final class AssetFiles {

	private static final List<String> TEXTS = List.of("classpath:/static/css/*.css", "classpath:/static/js/*.js",
			"classpath:/static/img/*.svg", "classpath:/META-INF/resources/webjars/katex/*/dist/*.min.css",
			"classpath:/META-INF/resources/webjars/katex/*/dist/*.min.js");

	private AssetFiles() {
	}

	/** The content of each. */
	public static Stream<byte[]> texts() throws IOException {
		PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
		Stream.Builder<byte[]> texts = Stream.builder();
		for (String pattern : TEXTS) {
			for (Resource file : files.getResources(pattern)) {
				texts.add(content(file));
			}
		}
		return texts.build();
	}

	private static byte[] content(Resource file) throws IOException {
		String path = file.getURL().getPath();
		if (path.endsWith(".css")) {
			return StylesheetJoiner.joined(file);
		}
		return path.contains("/static/js/") ? ScriptTrimmer.trimmed(file) : file.getContentAsByteArray();
	}

}
