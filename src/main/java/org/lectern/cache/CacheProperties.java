package org.lectern.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is kept.
 *
 * @param size the most memory that kept answers may take
 */
@ConfigurationProperties("lectern.cache")
record CacheProperties(@DefaultValue("64MB") DataSize size) {

}
