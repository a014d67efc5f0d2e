package id.pohon.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks tests that need Chromium. They, and their {@code @BeforeAll}, take a {@code Page} or a {@code BrowserContext},
 * fresh each time, or the {@code Browser}, which is one for the whole run.
 *
 * <pre>{@code
 * @BrowserTest
 * class SearchTest {
 *     @Test
 *     void findsAUnitByItsName(Page page) { … }
 * }
 * }</pre>
 */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface BrowserTest {}
