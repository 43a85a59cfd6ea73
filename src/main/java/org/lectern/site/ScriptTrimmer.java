package org.lectern.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Leaves out of scripts what only their authors read: lines of comment and indentation,
 * about a fifth of what is sent. It resolves rather than transforms for the reason that
 * {@link StylesheetJoiner} gives.
 */
class ScriptTrimmer extends AbstractResourceResolver {

	private static final Pattern COMMENT = Pattern.compile("(?ms)^[ \t]*/\\*.*?\\*/[ \t]*$\n?|^[ \t]*//[^\n]*\n");

	private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \t]+|^\n");

	@Override
	protected @Nullable Resource resolveResourceInternal(@Nullable HttpServletRequest request, String path,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		Resource resource = chain.resolveResource(request, path, locations);
		return (resource != null && path.endsWith(".js")) ? new Remade(resource, trimmed(resource)) : resource;
	}

	@Override
	protected @Nullable String resolveUrlPathInternal(String path, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		return chain.resolveUrlPath(path, locations);
	}

	/** The script as it is sent. */
	static byte[] trimmed(Resource script) {
		try {
			String text = script.getContentAsString(StandardCharsets.UTF_8);
			String less = INDENTATION.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("");
			return less.getBytes(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
