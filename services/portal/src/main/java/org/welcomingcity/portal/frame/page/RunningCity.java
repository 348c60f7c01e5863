package org.welcomingcity.portal.frame.page;

import io.quarkus.qute.TemplateGlobal;
import org.eclipse.microprofile.config.ConfigProvider;

/** The city that runs this portal, for every template: its name and its ordinance are settings. */
@TemplateGlobal
final class RunningCity {

    private RunningCity() {}

    static String cityName() {
        return ConfigProvider.getConfig().getValue("city.name", String.class);
    }

    static String cityOrdinance() {
        return ConfigProvider.getConfig().getValue("city.ordinance", String.class);
    }
}
