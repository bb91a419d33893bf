package org.ashlarsql.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;

/** The jar files on the class path that hold servers; the build decides on their versions. */
final class ClassPathArchive {
    private ClassPathArchive() {}

    /** The jar file of this name, as far as it's told, that holds this resource; others may hold it, too. */
    static Path holding(String resource, String name) throws IOException {
        for (URL found :
                Collections.list(ClassPathArchive.class.getClassLoader().getResources(resource))) {
            Path jar = jar(found);
            if (jar.getFileName().toString().startsWith(name)) {
                return jar;
            }
        }
        throw missing(resource);
    }

    /** The jar file that holds this resource. */
    static Path holding(String resource) throws IOException {
        return jar(find(resource));
    }

    private static Path jar(URL resource) throws IOException {
        try {
            URL jar = ((JarURLConnection) resource.openConnection()).getJarFileURL();
            return Path.of(jar.toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    static InputStream open(String resource) throws IOException {
        return find(resource).openStream();
    }

    private static URL find(String resource) throws IOException {
        URL found = ClassPathArchive.class.getClassLoader().getResource(resource);
        if (found == null) {
            throw missing(resource);
        }
        return found;
    }

    private static IOException missing(String resource) {
        return new IOException("the class path holds no " + resource + ": see the server platforms in pom.xml");
    }
}
