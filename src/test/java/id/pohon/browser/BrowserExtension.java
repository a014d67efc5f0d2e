package id.pohon.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one Chromium for the whole run, lends each test a fresh context of it, and closes what it opened. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {
    static final String MISSING = "Chromium tidak ditemukan";

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
    private static final Set<Class<?>> LENT = Set.of(Page.class, BrowserContext.class, Browser.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        BrowserMode mode = BrowserMode.of(System.getProperty("pohon.browser"));
        if (mode == BrowserMode.OFF) {
            return ConditionEvaluationResult.disabled("pohon.browser=off");
        }
        if (mode == BrowserMode.AUTO && Chromium.find().isEmpty()) {
            warnOnce(context);
            return ConditionEvaluationResult.disabled(MISSING);
        }
        return ConditionEvaluationResult.enabled("pohon.browser=" + mode);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return LENT.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Browser.class) {
            return browser(context);
        }
        return type == Page.class ? page(context) : browserContext(context);
    }

    private static Page page(ExtensionContext context) {
        return own(context)
                .getOrComputeIfAbsent(Page.class, key -> browserContext(context).newPage(), Page.class);
    }

    private static BrowserContext browserContext(ExtensionContext context) {
        return own(context)
                .getOrComputeIfAbsent(
                        BrowserContext.class, key -> browser(context).newContext(), BrowserContext.class);
    }

    /** Nothing lent to a class is seen by its tests: a store finds what the stores above it hold under the same name. */
    private static Store own(ExtensionContext context) {
        return context.getStore(NAMESPACE.append(context.getUniqueId()));
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Chromium.class, key -> launch(), Chromium.class)
                .browser();
    }

    private static Chromium launch() {
        return Chromium.launch(Chromium.find()
                .orElseThrow(() -> new IllegalStateException(MISSING + " dan pohon.browser=required; pasang chromium,"
                        + " atau sebutkan berkasnya dengan -D" + Chromium.PROPERTY + "=…")));
    }

    private static void warnOnce(ExtensionContext context) {
        context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(MISSING, key -> {
            System.err.println("PERINGATAN: " + MISSING + "; uji peramban dilewati (pasang chromium, atau sebutkan"
                    + " berkasnya dengan -D" + Chromium.PROPERTY + "=…)");
            return true;
        });
    }
}
