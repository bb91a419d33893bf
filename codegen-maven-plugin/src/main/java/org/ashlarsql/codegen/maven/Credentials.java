package org.ashlarsql.codegen.maven;

import java.util.Optional;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.ashlarsql.codegen.DatabaseAddress;
import org.ashlarsql.codegen.GenerationException;
import org.jspecify.annotations.Nullable;

/** Who connects: as the configuration says, else the server in settings.xml, else the environment. */
record Credentials(String user, String password, String server, Settings settings, SettingsDecrypter decrypter) {

    /** The address, if there is a URL. */
    @Nullable
    DatabaseAddress address(String url) {
        if (url.isEmpty()) {
            return null;
        }
        Optional<Server> entry = server.isEmpty() ? Optional.empty() : Optional.of(decrypted());
        return new DatabaseAddress(
                url,
                first(user, entry.map(Server::getUsername), "ASHLAR_USER"),
                first(password, entry.map(Server::getPassword), "ASHLAR_PASSWORD"));
    }

    private static String first(String configured, Optional<String> ofServer, String variable) {
        return configured.isEmpty() ? ofServer.orElseGet(() -> Given.text(System.getenv(variable))) : configured;
    }

    private Server decrypted() {
        Server entry = settings.getServer(server);
        if (entry == null) {
            throw new GenerationException("<server>: there is no <server> with the <id> " + server
                    + " in settings.xml: add it, or set <user> and <password>.");
        }
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(entry));
        for (SettingsProblem problem : result.getProblems()) {
            if (problem.getSeverity() != SettingsProblem.Severity.WARNING) {
                throw new GenerationException("<server>: the password of the server " + server
                        + " in settings.xml can't be decrypted: see mvn --encrypt-password and settings-security.xml.");
            }
        }
        return result.getServer();
    }
}
