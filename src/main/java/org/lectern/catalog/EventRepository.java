package org.lectern.catalog;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface EventRepository extends Repository<Event, Long> {

	Event save(Event event);

	Optional<Event> findByPublicId(UUID publicId);

	boolean existsBySlug(String slug);

}
