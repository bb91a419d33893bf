package org.ashlarsql.codegen;

/** How to reach a database. */
public record DatabaseAddress(String url, String user, String password) {

    /** The URL without what may be secret: a user before the host, and the parameters. */
    public String shown() {
        return url.replaceFirst("[?;].*$", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return shown();
    }
}
