package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

/** What a user reads who chooses something whose library is not there. */
@ExtendWith(OutputCaptureExtension.class)
class MissingLibraryTests {

    @Test
    void bouncyCastle(CapturedOutput output) throws Exception {
        startWithout(
                "bcprov-jdk18on",
                "--eventsourcing.cipher.algorithm=aes-gcm-siv",
                "--eventsourcing.cipher.keys.k1=MDEyMzQ1Njc4OWFiY2RlZg==");

        assertThat(output)
                .contains(
                        "APPLICATION FAILED TO START",
                        "eventsourcing.cipher.algorithm is aes-gcm-siv, and Bouncy Castle is not on the class path.",
                        "Add the dependency org.bouncycastle:bcprov-jdk18on, or set it to aes-gcm.")
                .doesNotContain("MDEyMzQ1Njc4OWFiY2RlZg==");
    }

    @Test
    void zstd(CapturedOutput output) throws Exception {
        startWithout("zstd-jni", "--eventsourcing.compressor=zstd-dictionary");

        assertThat(output)
                .contains(
                        "APPLICATION FAILED TO START",
                        "eventsourcing.compressor is zstd-dictionary, and zstd is not on the class path",
                        "Add the dependency com.github.luben:zstd-jni, or set it to deflate.");
    }

    @Test
    void caffeine(CapturedOutput output) throws Exception {
        startWithout("caffeine", "--eventsourcing.cache.maximum-size=100");

        assertThat(output)
                .contains(
                        "APPLICATION FAILED TO START",
                        "eventsourcing.cache.maximum-size is 100, and Caffeine is not on the class path.",
                        "Add the dependency com.github.ben-manes.caffeine:caffeine, or set it to 0.");
    }

    private static void startWithout(String library, String... arguments) throws Exception {
        URL[] others = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(file -> !file.getName().startsWith(library))
                .map(MissingLibraryTests::url)
                .toArray(URL[]::new);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            loader.loadClass(Start.class.getName())
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL url(File file) {
        try {
            return file.toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(EventSourcingAutoConfiguration.class)
    public static class Start {

        public static void main(String[] arguments) {
            SpringApplication application = new SpringApplication(Start.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setBannerMode(Banner.Mode.OFF);
            try {
                application.run(arguments).close();
            } catch (RuntimeException e) {
                // it was reported
            }
        }
    }
}
