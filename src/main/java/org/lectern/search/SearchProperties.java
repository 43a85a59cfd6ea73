package org.lectern.search;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the search is run.
 *
 * @param patience how long an answer waits until the last change of the record can be
 * found
 */
@ConfigurationProperties("lectern.search")
record SearchProperties(@DefaultValue("300ms") Duration patience) {
}
