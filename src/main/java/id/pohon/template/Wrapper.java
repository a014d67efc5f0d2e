package id.pohon.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import id.pohon.html.Html;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;

/** What a template may see of our values: text, numbers, lists, and the components of records. Nothing else of Java. */
final class Wrapper extends DefaultObjectWrapper {

    Wrapper() {
        super(settings(), true);
    }

    private static DefaultObjectWrapperBuilder settings() {
        DefaultObjectWrapperBuilder settings = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        settings.setMemberAccessPolicy(new RecordsOnly());
        settings.setForceLegacyNonListCollections(false);
        settings.setStrict(true);
        return settings;
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value == null) {
            throw new TemplateModelException("a value for the template is null; pages have no holes");
        }
        if (value instanceof Optional) {
            throw new TemplateModelException("a value for the template is an Optional; pages have finished values");
        }
        return super.wrap(value);
    }

    private static final class RecordsOnly implements MemberAccessPolicy {

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return type.isRecord()
                            && method.getDeclaringClass() != Object.class
                            && method.getDeclaringClass() != Record.class
                            && method.getParameterCount() == 0
                            && !method.getName().equals("hashCode");
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return true;
        }
    }
}
