package com.example.host;

import http.status.api.StatusCatalog;
import http.status.api.TextCatalog;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Loads the modules that the arguments are in a layer of their own. */
public final class ChildLayer {
    private ChildLayer() {}

    public static void main(String[] args) {
        ModuleFinder finder = ModuleFinder.of(Stream.of(args).map(Path::of).toArray(Path[]::new));
        List<String> names = finder.findAll().stream()
                .map(ModuleReference::descriptor)
                .map(descriptor -> descriptor.name())
                .collect(Collectors.toList());
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration().resolve(finder, ModuleFinder.of(), names);
        ModuleLayer layer = boot.defineModulesWithManyLoaders(configuration, ChildLayer.class.getClassLoader());
        Report.print("loaded", StatusCatalog.loadLayer(layer), TextCatalog.loadLayer(layer));
        Report.print("installed", StatusCatalog.installed(), TextCatalog.installed());
        Report.print("loaded again", StatusCatalog.loadLayer(layer), TextCatalog.loadLayer(layer));
    }
}
