package org.lectern;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;

/**
 * Lets two modules use the same word for a hidden class of theirs: the second bean of a
 * name is called by its full one.
 */
class ModuleNames extends AnnotationBeanNameGenerator {

	@Override
	protected String buildDefaultBeanName(BeanDefinition bean, BeanDefinitionRegistry registry) {
		String name = super.buildDefaultBeanName(bean, registry);
		String type = String.valueOf(bean.getBeanClassName());
		boolean taken = registry.containsBeanDefinition(name)
				&& !type.equals(registry.getBeanDefinition(name).getBeanClassName());
		return taken ? type : name;
	}

}
