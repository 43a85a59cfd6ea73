package org.lectern.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface TopicRepository extends Repository<Topic, Long> {

	Topic save(Topic topic);

	void delete(Topic topic);

	Optional<Topic> findById(Long id);

	Optional<Topic> findBySlug(String slug);

	List<Topic> findBySlugIn(Collection<String> slugs);

	List<Topic> findByFoldedOrderById(String folded);

	boolean existsBySlug(String slug);

}
