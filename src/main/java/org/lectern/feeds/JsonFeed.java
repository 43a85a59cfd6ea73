package org.lectern.feeds;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.lectern.feeds.Feed.Address;
import org.lectern.feeds.Feed.Attachment;
import org.lectern.feeds.Feed.Category;
import org.lectern.feeds.Feed.Entry;
import org.lectern.feeds.Feed.Person;
import org.lectern.site.Addresses;

/**
 * JSON Feed 1.1, in its own names. Addresses in it are absolute; as long as the site does
 * not know its own, they are left out.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonFeed(String version, String title, @JsonProperty("home_page_url") @Nullable String page,
		@JsonProperty("feed_url") @Nullable String self, @JsonProperty("next_url") @Nullable String next,
		String language, List<Author> authors, List<Item> items) {

	private static final String VERSION = "https://jsonfeed.org/version/1.1";

	static JsonFeed of(Feed feed, Addresses addresses) {
		return new JsonFeed(VERSION, feed.title(), addresses.absolute(feed.page()), address(feed.self(), addresses),
				address(feed.next(), addresses), "en", List.of(new Author(feed.author(), null)),
				feed.entries().stream().map((entry) -> Item.of(entry, addresses)).toList());
	}

	private static @Nullable String address(@Nullable Address address, Addresses addresses) {
		return (address != null) ? addresses.absolute(address.in(Format.JSON)) : null;
	}

	/** A person or an institution. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Author(String name, @Nullable String url) {

		static Author of(Person person, Addresses addresses) {
			return new Author(person.name(), addresses.absolute(person.page()));
		}

	}

	/** Something in the list; its language is told where it is another one. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Item(String id, @Nullable String url, String title, @JsonProperty("content_html") String content,
			String summary, @JsonProperty("date_published") Instant published,
			@JsonProperty("date_modified") Instant modified, @Nullable List<Author> authors,
			@Nullable List<String> tags, @Nullable String language, @Nullable List<Document> attachments) {

		static Item of(Entry entry, Addresses addresses) {
			return new Item("urn:uuid:" + entry.id(), addresses.absolute(entry.page()), entry.title(), entry.content(),
					entry.summary(), entry.published().truncatedTo(ChronoUnit.SECONDS),
					entry.updated().truncatedTo(ChronoUnit.SECONDS),
					some(entry.authors().stream().map((author) -> Author.of(author, addresses))),
					some(entry.categories().stream().map(Category::label)), entry.language(),
					some(entry.attachments().stream().flatMap(Document::of)));
		}

		private static <T> @Nullable List<T> some(Stream<T> all) {
			List<T> list = all.toList();
			return list.isEmpty() ? null : list;
		}

	}

	/** An attachment; the format asks for its type. */
	record Document(String url, @JsonProperty("mime_type") String type, String title) {

		static Stream<Document> of(Attachment attachment) {
			String type = attachment.type();
			return (type != null && attachment.enclosed())
					? Stream.of(new Document(attachment.url(), type, attachment.title())) : Stream.empty();
		}

	}

}
