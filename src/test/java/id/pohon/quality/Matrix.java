package id.pohon.quality;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** The whole of a measure, of which the ordinary run has a quick part: {@code mvn test -Pmatriks}. */
@Tag("slow")
@Tag("matriks")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@interface Matrix {}
