package org.lectern.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Makes one stylesheet of a table of contents and its parts, so that the browser asks
 * once. It resolves rather than transforms, because the stylesheet's name holds a hash of
 * what this returns: a changed part must change the name of the whole.
 */
class StylesheetJoiner extends AbstractResourceResolver {

	private static final Pattern PART = Pattern.compile("@import \"([a-z-]+\\.css)\" layer\\(([a-z]+)\\);");

	@Override
	protected @Nullable Resource resolveResourceInternal(@Nullable HttpServletRequest request, String path,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		Resource resource = chain.resolveResource(request, path, locations);
		return (resource != null && path.endsWith(".css")) ? join(resource) : resource;
	}

	@Override
	protected @Nullable String resolveUrlPathInternal(String path, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		return chain.resolveUrlPath(path, locations);
	}

	private static Resource join(Resource contents) {
		try {
			String css = read(contents);
			StringBuilder whole = new StringBuilder();
			Matcher part = PART.matcher(css);
			while (part.find()) {
				String text = read(contents.createRelative(part.group(1)));
				part.appendReplacement(whole, Matcher.quoteReplacement("@layer " + part.group(2) + "{" + text + "}"));
			}
			part.appendTail(whole);
			return new Joined(contents, whole.toString().getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The text without comments and indentation. */
	private static String read(Resource resource) throws IOException {
		return resource.getContentAsString(StandardCharsets.UTF_8)
			.replaceAll("(?s)/\\*.*?\\*/", "")
			.replaceAll("\\s+", " ");
	}

	/**
	 * Is told from others by what it was made of: what stands under a name with a hash is
	 * kept by its description, and all bytes in memory are described alike.
	 */
	private static final class Joined extends TransformedResource {

		private final String description;

		Joined(Resource contents, byte[] whole) {
			super(contents, whole);
			this.description = contents.getDescription();
		}

		@Override
		public String getDescription() {
			return description;
		}

	}

	/** Is called as its contents, lest a cache takes one for another. */
	private static final class Whole extends TransformedResource {

		private final String description;

		Whole(Resource contents, String css) {
			super(contents, css.getBytes(StandardCharsets.UTF_8));
			this.description = contents.getDescription();
		}

		@Override
		public String getDescription() {
			return description;
		}

	}

}
