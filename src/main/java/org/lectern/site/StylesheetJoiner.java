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
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Makes one stylesheet of a table of contents and its parts, so that the browser asks
 * once. It resolves rather than transforms, because the stylesheet's name holds a hash of
 * what this returns: a changed part must change the name of the whole.
 */
class StylesheetJoiner extends AbstractResourceResolver {

	private static final Pattern PART = Pattern.compile("@import \"([a-z-]+\\.css)\" layer\\(([a-z]+)\\);");

	private static final Pattern LINK = Pattern.compile("(?<=url\\()([\\w./-]+)(\\.[a-z0-9]+)(?=\\))");

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
		return new Remade(contents, joined(contents));
	}

	/** The whole stylesheet; what it links to is called by names that hold a hash. */
	static byte[] joined(Resource contents) {
		try {
			String css = linked(contents, shortened(contents));
			StringBuilder whole = new StringBuilder();
			Matcher part = PART.matcher(css);
			while (part.find()) {
				Resource file = contents.createRelative(part.group(1));
				String text = linked(file, shortened(file));
				part.appendReplacement(whole, Matcher.quoteReplacement("@layer " + part.group(2) + "{" + text + "}"));
			}
			return part.appendTail(whole).toString().getBytes(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The text without comments and indentation. */
	private static String shortened(Resource resource) throws IOException {
		return resource.getContentAsString(StandardCharsets.UTF_8)
			.replaceAll("(?s)/\\*.*?\\*/", "")
			.replaceAll("\\s+", " ");
	}

	/**
	 * The same hash that {@code ContentVersionStrategy} takes, so that it finds the file.
	 */
	private static String linked(Resource stylesheet, String text) throws IOException {
		StringBuilder linked = new StringBuilder();
		Matcher link = LINK.matcher(text);
		while (link.find()) {
			Resource file = stylesheet.createRelative(link.group());
			String hash = file.exists() ? "-" + DigestUtils.md5DigestAsHex(file.getContentAsByteArray()) : "";
			link.appendReplacement(linked, Matcher.quoteReplacement(link.group(1) + hash + link.group(2)));
		}
		return link.appendTail(linked).toString();
	}

}
