package http.status.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library and both plug-ins in one jar, as Maven's shade plugin made it: see the POM. */
class FatJarIT {
    @TempDir
    Path folder;

    @Test
    void withMergedServiceFilesEverythingIsFound() throws Exception {
        assertEquals(Reports.EVERYTHING, with("merged.jar"));
    }

    @Test
    void withOverwrittenServiceFilesTheOtherProvidersAreLostAndEveryLookupStillAnswers() throws Exception {
        // Acme's jar came first: its files were kept, those of IANA's registry and of all other texts were lost.
        assertEquals("""
                registries [acme]
                languages [en]
                404 ()
                  fr Client Error
                  da Client Error
                  en Client Error
                470 Out Of Coffee (acme)
                  fr Out Of Coffee
                  da Out Of Coffee
                  en Out Of Coffee
                499 ()
                  fr Client Error
                  da Client Error
                  en Client Error
                failures [] []
                conflicts []
                """, with("overwritten.jar"));
    }

    private String with(String jar) throws Exception {
        Path shop = Programs.application("shop", folder);
        Path fat = Path.of(System.getProperty("http.status.fat.jars"), jar);
        return Programs.java("-cp", fat + File.pathSeparator + shop, Reports.MAIN);
    }
}
