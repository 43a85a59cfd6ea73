package org.lectern.site;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * A resource with other content. It is told from others by what it was made of: what
 * stands under a name with a hash is kept by its description, and all bytes in memory are
 * described alike.
 */
final class Remade extends TransformedResource {

	private final String description;

	Remade(Resource original, byte[] content) {
		super(original, content);
		this.description = original.getDescription();
	}

	@Override
	public String getDescription() {
		return description;
	}

}
