package org.ashlarsql.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/** The jar files on the class path that hold servers; the build decides on their versions. */
final class ClassPathArchive {
    private ClassPathArchive() {}

    /** The jar file that holds this resource. */
    static Path holding(String resource) throws IOException {
        try {
            URL jar = ((JarURLConnection) find(resource).openConnection()).getJarFileURL();
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
            throw new IOException("the class path holds no " + resource + ": see the server platforms in pom.xml");
        }
        return found;
    }
}
