package org.lectern.cache;

import org.eclipse.jetty.server.Handler;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Puts kept answers in front of the pages. */
@Component
@EnableConfigurationProperties(CacheProperties.class)
public class PageCache {

	private final Questions questions;

	private final Editions editions;

	private final Shelf shelf;

	private final Copies copies;

	PageCache(Questions questions, Editions editions, Shelf shelf, Copies copies) {
		this.questions = questions;
		this.editions = editions;
		this.shelf = shelf;
		this.copies = copies;
	}

	/**
	 * A handler that answers what it can without blocking, and has the pages do the rest
	 * in threads that may.
	 */
	public Handler around(Handler pages) {
		return new CacheHandler(pages, questions, editions, shelf, copies);
	}

}
